import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import SiteResolving

/// Compares every translation with its original.
struct TranslationsPass {
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
    /// The site.
    let site: Site
    /// How many threads read.
    let jobs: Int

    /// A file whose words can be read.
    struct Text: Sendable {
        /// What its front matter holds.
        enum Head: Sendable {
            case campaign(CampaignWords, mail: EmailWords?)
            case mail(EmailWords, campaign: EmailWords?)
            case update(UpdateHead)
            case page(PageHead)
        }

        var head: Head
        var file: ContentFile
        var language: LanguageTag

        /// Whether the words that a translation lacks are told of when the site is resolved.
        var isOfCampaign: Bool {
            switch head {
            case .campaign, .mail: true
            case .update, .page: false
            }
        }

        func words(_ bytes: [UInt8]) -> SourceWords {
            switch head {
            case .campaign(let words, let mail):
                SourceWords(words, of: file, mail: mail, bytes, language: language)
            case .mail(let words, let campaign):
                SourceWords(words, of: file, campaign: campaign, bytes, language: language)
            case .update(let head): SourceWords(head, bytes, language: language)
            case .page(let head): SourceWords(head, bytes, language: language)
            }
        }
    }

    /// An original and its translations.
    struct Family: Sendable {
        var original: Text
        var translations: [Text]
    }

    /// Compares all.
    ///
    /// - Returns: What is wrong, in no order.
    /// - Throws: A failure of the machine.
    func run() async throws -> [Diagnostic] {
        let families = families
        let parts = try await inParallel(count: families.count, jobs: jobs) { queue in
            var diagnostics: [Diagnostic] = []
            var unrecorded: [String] = []
            while let block = queue.take() {
                for number in block {
                    compare(families[number], &diagnostics, &unrecorded)
                }
            }
            return (diagnostics, unrecorded)
        }
        let unrecorded = Diagnostic.unrecordedTranslations(parts.flatMap(\.1))
        return parts.flatMap(\.0) + (unrecorded.map { [$0] } ?? [])
    }

    private func compare(
        _ family: Family,
        _ diagnostics: inout [Diagnostic],
        _ unrecorded: inout [String]
    ) {
        guard let bytes = Self.bytes(of: family.original.file, in: content) else { return }
        let original = family.original.words(bytes)
        for translation in family.translations {
            let path = translation.file.path
            guard let bytes = Self.bytes(of: translation.file, in: content) else { continue }
            let record = TranslatesField.value(in: bytes, path: path)
            if record == nil { unrecorded.append(path) }
            let words = translation.words(bytes)
            let lint = TranslationLint(of: original, translation: words, record: record)
            diagnostics += lint.diagnostics
            if !translation.isOfCampaign { diagnostics += lint.missingWords }
        }
    }

    /// A file's bytes; one that cannot be read was told of before.
    static func bytes(of file: ContentFile, in content: SharedFolder) -> [UInt8]? {
        var bytes: [UInt8] = []
        let path = Array(file.path.utf8.dropFirst(ContentFiles.prefix.utf8.count))
        do {
            try content.folder.read(path.span, limit: HeadReader.largestFile, into: &bytes)
        } catch {
            return nil
        }
        return bytes.count >= file.bodyOffset ? bytes : nil
    }

    /// Every original that has translations.
    var families: [Family] {
        let all = site.campaigns.flatMap { families(of: $0) } + pageFamilies
        return all.filter { !$0.translations.isEmpty }
    }

    private func tag(_ number: Int) -> LanguageTag { site.languages[number].tag }

    private func families(of campaign: Campaign) -> [Family] {
        guard let own = campaign.versions.first(where: { $0.file.path == campaign.path }) else {
            return []
        }
        let others = campaign.versions.filter { $0.language != own.language }
        func text(_ version: CampaignVersion) -> Text {
            Text(
                head: .campaign(version.words.value, mail: version.mail?.ownWords),
                file: version.file,
                language: tag(version.language)
            )
        }
        func text(_ update: Update, _ language: Int) -> Text {
            Text(head: .update(update.head), file: update.head.file, language: tag(language))
        }
        return [Family(original: text(own), translations: others.map { text($0) })]
            + [mailFamily(of: own, others)].compactMap(\.self)
            + own.updates.map { update in
                Family(
                    original: text(update, own.language),
                    translations: others.compactMap { version in
                        version.updates.first { $0.head.name == update.head.name }
                            .map { text($0, version.language) }
                    }
                )
            }
    }

    /// The text for the e-mail and its translations; `nil` where the original has none.
    private func mailFamily(of own: CampaignVersion, _ others: [CampaignVersion]) -> Family? {
        func text(_ version: CampaignVersion) -> Text? {
            guard let mail = version.mail, let words = mail.ownWords else { return nil }
            return Text(
                head: .mail(words, campaign: version.words.email),
                file: mail.file,
                language: tag(version.language)
            )
        }
        return text(own).map { Family(original: $0, translations: others.compactMap(text)) }
    }

    private var pageFamilies: [Family] {
        func text(_ page: SitePage) -> Text {
            Text(head: .page(page.head), file: page.head.file, language: tag(page.language))
        }
        return site.pages.filter { $0.head.language == nil }.map { page in
            let others = page.versions.map { site.pages[$0] }.filter { $0.head.language != nil }
            return Family(original: text(page), translations: others.map { text($0) })
        }
    }
}
