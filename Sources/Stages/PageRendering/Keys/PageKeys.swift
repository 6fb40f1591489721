public import CampaignModel
import Digests
import EndpointContracts
import Templates

/// Keys of pages: hashes of everything that a page is rendered from.
///
/// Equal keys mean equal bytes. A key may name more than a page shows, which costs work, and never less.
public struct PageKeys: Sendable {
    let source: PageSource
    /// The theme, the program and the settings.
    let base: UInt64
    /// What all pages of a language share.
    let frames: [UInt64]
    /// The words and facts of each campaign.
    let campaigns: [UInt64]
    private let forms: [[UInt64]]

    /// Takes what keys are made of.
    ///
    /// - Parameters:
    ///   - source: What pages are made of.
    ///   - theme: A hash of the program and of every file of the theme.
    ///   - campaigns: The hash of each campaign of the site, as `hash(of:through:)` gives it.
    public init(_ source: PageSource, theme: UInt64, campaigns: [UInt64]) {
        self.source = source
        self.campaigns = campaigns
        var fields = FieldBytes()
        fields.append(theme)
        fields.append(source.site.settings)
        fields.append(source.site.languages)
        let base = XXH3.digest(of: fields.bytes.span)
        self.base = base
        let site = source.site
        frames = site.languages.indices.map { language in
            fields.removeAll()
            fields.append(base)
            fields.append(language)
            fields.append(source.frames[language].menus)
            fields.append(source.frames[language].organisation.about?.bytes ?? [])
            Self.append(site.listings[language].topics, to: &fields)
            return XXH3.digest(of: fields.bytes.span)
        }
        forms = site.forms.indices.map { form in
            site.languages.indices.map { language in
                let words = source.formWords(form, language)
                fields.removeAll()
                fields.append(site.forms[form])
                for text in [words.consent.question, words.consent.accept, words.consent.decline] {
                    fields.append(text)
                }
                fields.append(words.version)
                fields.append(words.notice?.bytes ?? [])
                return XXH3.digest(of: fields.bytes.span)
            }
        }
    }

    /// The hash of what pages may show of a campaign.
    public static func hash(of campaign: Campaign, through fields: inout FieldBytes) -> UInt64 {
        fields.removeAll()
        campaign.writeForPages(into: &fields)
        return XXH3.digest(of: fields.bytes.span)
    }

    /// The key of a campaign's pages in one language.
    public func key(
        ofCampaign reference: VersionReference,
        through fields: inout FieldBytes
    ) -> UInt64 {
        let site = source.site
        // Asked for each field: a campaign or version that is taken out of its list is copied.
        let language = site[reference].language
        let form = site.campaigns[reference.campaign].form
        fields.removeAll()
        fields.append(frames[language])
        fields.append(campaigns[reference.campaign])
        fields.append(site[reference].file)
        fields.append(site[reference].mail?.file)
        fields.append(site.forms.indices.contains(form))
        if site.forms.indices.contains(form) { fields.append(forms[form][language]) }
        fields.append(
            site.campaigns[reference.campaign].donation.flatMap {
                site.donations.indices.contains($0) ? site.donations[$0] : nil
            }
        )
        for next in site[reference].next { append(next, to: &fields) }
        return XXH3.digest(of: fields.bytes.span)
    }

    /// The key of a page of `content/pages/`.
    public func key(ofPage number: Int, through fields: inout FieldBytes) -> UInt64 {
        let page = source.site.pages[number]
        fields.removeAll()
        fields.append(frames[page.language])
        fields.append(page)
        for other in page.versions {
            fields.append(source.site.pages[other].language)
            fields.append(source.site.pages[other].address)
        }
        return XXH3.digest(of: fields.bytes.span)
    }

    /// Appends what menus and lists show of topics.
    static func append(_ topics: [Listings.Topic], to fields: inout FieldBytes) {
        for topic in topics {
            fields.append(topic.key)
            fields.append(topic.title)
            fields.append(topic.address)
        }
    }

    /// Appends a campaign in one language.
    func append(_ reference: VersionReference, to fields: inout FieldBytes) {
        fields.append(campaigns[reference.campaign])
        fields.append(reference.version)
    }
}
