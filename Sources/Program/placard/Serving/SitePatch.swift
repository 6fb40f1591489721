import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import PageRendering
import SiteResolving

/// Changes that are put into a resolved site without resolving it anew.
///
/// What a file's body says decides nothing but its own page. The words and most facts of a campaign's
/// front matter decide its own pages, which are shown at once, and how lists show it, for which the
/// site is resolved afterwards. Everything else is resolved first.
struct SitePatch {
    /// A text that changed.
    struct Text: Sendable {
        /// The file as it is now.
        var file: ContentFile
        /// Sources that it may refer to.
        var sources: [CitedSource]
        /// The number of its language.
        var language: Int
        /// The page that shows it.
        var address: PageAddress
        /// The campaign that it belongs to.
        var campaign: VersionReference?
    }

    /// The site with the changes.
    private(set) var renderable: RenderableSite
    /// What was read anew.
    private(set) var read: [(number: Int, byteCount: Int, head: ContentHead)] = []
    /// The texts that changed.
    private(set) var texts: [Text] = []
    /// Whether only bodies changed, so that what is known of the heads still holds.
    private(set) var changesBodiesAlone = true

    /// Puts changes into a site; `nil` where something else changed than texts of files that are known.
    ///
    /// - Parameters:
    ///   - changes: What changed.
    ///   - renderable: The site before.
    ///   - memory: What was read of it.
    ///   - files: Where each file is in the site.
    init?(
        _ changes: TreeChanges,
        in renderable: RenderableSite,
        memory: SiteMemory,
        files: FileUses
    ) {
        guard !changes.isStructural else { return nil }
        self.renderable = renderable
        var reader = HeadReader()
        var edited: [(FileUses.Use, ContentHead)] = []
        for path in changes.files.sorted() {
            guard let use = files[path], let old = memory.heads[path],
                let number = memory.files?.sources.firstIndex(where: { $0.path == path }),
                var source = memory.files?.sources[number], let before = old.head
            else { return nil }
            let inside = Array(path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
            guard let facts = try? renderable.content.folder.facts(inside.span) else { return nil }
            source.byteCount = facts.size
            var diagnostics: [Diagnostic] = []
            guard
                let head = reader.head(
                    of: source,
                    in: renderable.content.folder,
                    diagnostics: &diagnostics
                ),
                diagnostics == old.diagnostics, let sameness = head.sameness(with: before)
            else { return nil }
            if sameness == .everything { continue }
            if sameness == .allButHead { changesBodiesAlone = false }
            read.append((number, source.byteCount, head))
            edited.append((use, head))
        }
        guard put(edited) else { return nil }
    }

    /// Puts heads into the site; says whether that could be done.
    private mutating func put(_ edited: [(FileUses.Use, ContentHead)]) -> Bool {
        guard !edited.isEmpty else { return true }
        var site = renderable.site
        for (use, head) in edited {
            switch (use, head) {
            case (.campaign(let place), .campaign(let head)):
                guard Self.put(head, at: place, into: &site) else { return false }
            case (.update(let place, let number), .update(let head)):
                site.campaigns[place.campaign].versions[place.version].updates[number].head = head
            case (.page(let number), .page(let head)): site.pages[number].head = head
            default: continue
            }
            texts.append(Self.text(at: use, in: site))
        }
        renderable.resolution.site = site
        renderable.loaded.resolution?.site = site
        renderable.source = PageSource(renderable.source, site: site)
        return true
    }

    /// Puts a campaign's file into the site; says whether that could be done.
    private static func put(
        _ head: CampaignHead,
        at place: VersionReference,
        into site: inout Site
    ) -> Bool {
        let campaign = site.campaigns[place.campaign]
        if campaign.path == head.file.path, campaign.facts != head.facts {
            var told: [Diagnostic] = []
            let clock = SiteClock.clock(of: site.settings, now: site.now, diagnostics: &told)
            guard let changed = clock.campaign(campaign, with: head.facts) else { return false }
            site.campaigns[place.campaign] = changed
        }
        site.campaigns[place.campaign].versions[place.version].file = head.file
        site.campaigns[place.campaign].versions[place.version].words = head.words
        return true
    }

    /// The text of a file.
    static func text(at use: FileUses.Use, in site: Site) -> Text {
        switch use {
        case .campaign(let place):
            let version = site[place]
            return Text(
                file: version.file,
                sources: site.campaigns[place.campaign].facts.sources,
                language: version.language,
                address: version.address,
                campaign: place
            )
        case .update(let place, let number):
            let version = site[place]
            return Text(
                file: version.updates[number].head.file,
                sources: site.campaigns[place.campaign].facts.sources,
                language: version.language,
                address: version.updates[number].address,
                campaign: place
            )
        case .page(let number):
            let page = site.pages[number]
            return Text(
                file: page.head.file,
                sources: [],
                language: page.language,
                address: page.address
            )
        }
    }
}

extension ContentHead {
    /// How much of a file is as it was.
    enum Sameness {
        /// The file did not change.
        case everything
        /// Only the body changed.
        case allButBody
        /// Words and facts of a campaign's front matter changed too.
        case allButHead
    }

    /// How much is the same as before; `nil` where something changed that is always resolved.
    func sameness(with before: ContentHead) -> Sameness? {
        switch (self, before) {
        case (.campaign(let now), .campaign(var then)):
            if now == then { return .everything }
            then.file = now.file
            if now == then { return .allButBody }
            // What sharing says is checked against limits, and its variants have pages.
            guard now.words.share == then.words.share else { return nil }
            then.words = now.words
            // What a translation says besides words decides whether and where there is a page.
            if !now.isTranslation { then.facts = now.facts }
            return now == then ? .allButHead : nil
        case (.update(let now), .update(var then)):
            if now == then { return .everything }
            then.file = now.file
            return now == then ? .allButBody : nil
        case (.page(let now), .page(var then)):
            if now == then { return .everything }
            then.file = now.file
            return now == then ? .allButBody : nil
        default: return nil
        }
    }
}
