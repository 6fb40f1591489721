import CampaignModel
import ContentReading
import Diagnostics
import Digests
import OutputWriting
import PageRendering

/// What the units of a build are known by.
struct BuildKeys: Sendable {
    /// The keys of pages and lists.
    let pages: PageKeys
    /// The hash of what links and pictures of a body may ask for; never 0.
    let surroundings: UInt64
    /// The hash of each input file that is no Markdown file.
    let hashes: [String: UInt64]
    /// The record in which units are looked up; `nil` where it is of no use.
    var record: OutputRecord?
    /// What differs from the last build; `nil` where nobody asks.
    var changes: InputChanges?
    /// The number of this build.
    let build: Int

    /// Computes the keys.
    ///
    /// - Parameters:
    ///   - renderable: The site.
    ///   - memory: What the last build knew.
    ///   - record: The record of the session.
    ///   - jobs: How many threads work.
    /// - Throws: Nothing that a file's state could cause.
    init(
        of renderable: RenderableSite,
        _ memory: BuildMemory,
        _ record: OutputRecord,
        jobs: Int
    ) async throws {
        let campaigns = renderable.site.campaigns
        async let surroundings = Self.surroundings(of: renderable)
        if jobs == 1 { _ = await surroundings }
        let parts = try await inParallel(count: campaigns.count, jobs: jobs) { queue in
            var fields = FieldBytes()
            var hashes: [(number: Int, hash: UInt64)] = []
            while let block = queue.take() {
                for number in block {
                    hashes.append((number, PageKeys.hash(of: campaigns[number], through: &fields)))
                }
            }
            return hashes
        }
        var words = [UInt64](repeating: 0, count: campaigns.count)
        for (number, hash) in parts.joined() { words[number] = hash }
        pages = PageKeys(renderable.source, theme: memory.theme, campaigns: words)
        self.surroundings = await surroundings | 1
        hashes = memory.hashes
        self.record = record.tool == memory.tool ? record : nil
        build = memory.build
    }

    /// Whether a recorded key is that of a unit of this build.
    func isSame(_ recorded: UnitKey, _ key: UInt64) -> Bool {
        recorded.own == key
            && (recorded.surroundings == 0 || recorded.surroundings == surroundings)
    }

    /// The hash of everything that answers the links and pictures of bodies, or finds them wrong.
    private static func surroundings(of renderable: RenderableSite) -> UInt64 {
        let site = renderable.site
        let loaded = renderable.loaded
        var fields = FieldBytes()
        for source in loaded.files?.sources ?? [] { fields.append(source.path) }
        fields.append(-1)
        for attachment in loaded.files?.attachments ?? [] { fields.append(attachment.path) }
        fields.append(loaded.pictures)
        fields.append(loaded.staticFiles)
        fields.append(site.redirects)
        fields.append(site.leftOut)
        // By number: a campaign that is taken out of its list is copied.
        for number in site.campaigns.indices {
            fields.append(site.campaigns[number].name)
            for version in site.campaigns[number].versions {
                fields.append(version.language)
                fields.append(version.file.path)
                // What lies below the page's address follows from it.
                fields.append(version.address)
                fields.append(version.mail != nil)
                for variant in version.words.share?.variants ?? [] {
                    fields.append(variant.name.value)
                }
                fields.append(-1)
                for update in version.updates {
                    fields.append(update.head.file.path)
                    fields.append(update.head.name)
                    fields.append(update.address)
                }
                fields.append(-1)
            }
            fields.append(-1)
        }
        for page in site.pages {
            fields.append(page.head.file.path)
            fields.append(page.language)
            fields.append(page.address)
            fields.append(page.versions)
        }
        for (language, listings) in zip(site.languages, site.listings) {
            fields.append(language.root)
            for year in listings.years { fields.append(year.address) }
            for topic in listings.topics { fields.append(topic.address) }
            fields.append(-1)
        }
        return XXH3.digest(of: fields.bytes.span)
    }
}

extension BuildKeys {
    /// The same keys, of which none is found in the record.
    func forgettingRecord() -> BuildKeys {
        var keys = self
        keys.record = nil
        return keys
    }
}
