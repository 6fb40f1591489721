public import CampaignModel
import Diagnostics
import Digests

extension PageKeys {
    /// The key of the archive of one year in a language: what `renderArchives` renders.
    ///
    /// - Parameters:
    ///   - language: The number of the language.
    ///   - number: The number of the year in the language's listings.
    /// - Returns: The archive's address and key.
    public func archiveKey(ofLanguage language: Int, year number: Int)
        -> (address: PageAddress, key: UInt64)
    {
        var fields = FieldBytes()
        let frame = listFrame(of: language, &fields)
        let year = source.site.listings[language].years[number]
        fields.removeAll()
        fields.append(frame)
        fields.append(year.address)
        for reference in year.campaigns { append(reference, to: &fields) }
        return (year.address, XXH3.digest(of: fields.bytes.span))
    }

    /// The keys of the other lists of one language: what `renderLists` renders.
    ///
    /// - Parameters:
    ///   - language: The number of the language.
    ///   - summaries: What was kept of a version's bodies.
    /// - Returns: A key for each address.
    public func listKeys(
        ofLanguage language: Int,
        summaries: (VersionReference) -> CampaignSummaries?
    ) -> [(address: PageAddress, key: UInt64)] {
        let lists = source.site.listings[language]
        let root = source.site.languages[language].root
        var fields = FieldBytes()
        let frame = listFrame(of: language, &fields)
        func key(_ address: PageAddress, _ shown: [VersionReference]) -> UInt64 {
            fields.removeAll()
            fields.append(frame)
            fields.append(address)
            for reference in shown {
                append(reference, to: &fields)
                append(summaries(reference), to: &fields)
            }
            return XXH3.digest(of: fields.bytes.span)
        }
        var keys = [(address: root, key: index(lists, frame, summaries, &fields))]
        keys += lists.topics.map { ($0.address, key($0.address, $0.campaigns)) }
        let missing = root.appending("404.html")
        keys.append((missing, key(missing, [])))
        keys.append(
            (
                LanguageFrame.feedAddress(of: source.site.languages[language]),
                feed(lists, frame, summaries, &fields)
            )
        )
        return keys
    }

    /// The key of the pages of aliases.
    public func aliasKey() -> UInt64 {
        var fields = FieldBytes()
        for frame in frames { fields.append(frame) }
        fields.append(source.site.redirects)
        if !source.site.redirects.isEmpty {
            for campaign in campaigns { fields.append(campaign) }
            for page in source.site.pages {
                fields.append(page.address)
                fields.append(page.head.title.value)
            }
        }
        return XXH3.digest(of: fields.bytes.span)
    }

    /// The key of sitemap and robots file.
    public func searchKey() -> UInt64 {
        let site = source.site
        var fields = FieldBytes()
        fields.append(base)
        for language in site.languages.indices { fields.append(listFrame(of: language)) }
        // By number: a campaign or version that is taken out of its list is copied.
        for number in site.campaigns.indices {
            fields.append(site.campaigns[number].publishedDay)
            fields.append(site.campaigns[number].updatedDay)
            let versions = site.campaigns[number].versions
            for place in versions.indices {
                fields.append(versions[place].language)
                fields.append(versions[place].address)
                for update in versions[place].updates {
                    fields.append(update.head.date)
                    fields.append(update.address)
                }
                fields.append(-1)
            }
            fields.append(-1)
        }
        for page in site.pages {
            fields.append(page.language)
            fields.append(page.address)
            fields.append(page.versions)
        }
        return XXH3.digest(of: fields.bytes.span)
    }

    /// What all lists of a language share: the addresses of the lists of every language, which they
    /// name as alternates.
    private func listFrame(of language: Int, _ fields: inout FieldBytes) -> UInt64 {
        fields.removeAll()
        fields.append(frames[language])
        for lists in source.site.listings {
            for year in lists.years {
                fields.append(year.year)
                fields.append(year.address)
            }
            Self.append(lists.topics, to: &fields)
            fields.append(-1)
        }
        return XXH3.digest(of: fields.bytes.span)
    }

    private func listFrame(of language: Int) -> UInt64 {
        var fields = FieldBytes()
        return listFrame(of: language, &fields)
    }

    private func index(
        _ lists: Listings,
        _ frame: UInt64,
        _ summaries: (VersionReference) -> CampaignSummaries?,
        _ fields: inout FieldBytes
    ) -> UInt64 {
        fields.removeAll()
        fields.append(frame)
        for part in [lists.featured, lists.open, lists.victories] {
            for reference in part {
                append(reference, to: &fields)
                append(summaries(reference), to: &fields)
            }
            fields.append(-1)
        }
        return XXH3.digest(of: fields.bytes.span)
    }

    private func feed(
        _ lists: Listings,
        _ frame: UInt64,
        _ summaries: (VersionReference) -> CampaignSummaries?,
        _ fields: inout FieldBytes
    ) -> UInt64 {
        fields.removeAll()
        fields.append(frame)
        fields.append(4)
        for entry in lists.feed {
            append(entry.campaign, to: &fields)
            append(summaries(entry.campaign), to: &fields)
            fields.append(entry.update)
            fields.append(entry.published)
            fields.append(entry.updated)
        }
        return XXH3.digest(of: fields.bytes.span)
    }

    private func append(_ summaries: CampaignSummaries?, to fields: inout FieldBytes) {
        fields.append(summaries?.campaign)
        fields.append(summaries?.updates)
    }
}
