import ArgumentParser
import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import SiteResolving

/// The command `placard translated`.
struct TranslatedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translated",
        abstract: "Records that a translation is up to date with its original.",
        discussion: """
            Writes `translates` into the translation's front matter: digests of the original's words, \
            by which `placard check` tells later what has changed since. Every other byte stays as it \
            is.

            placard translated content/campaigns/night-bus/campaign.fr.md
            """
    )

    @OptionGroup var site: SiteOptions

    @Argument(help: "Translations, files of content/.")
    var files: [String]

    func run() async throws {
        let session = Session.current
        var request = try session.request(site)
        (request.drafts, request.scheduled, request.pullRequest) = (true, true, nil)
        try await session.run {
            let loaded = try await LoadedSite.load(request, jobs: Session.processorCount)
            guard let site = loaded.site, let content = loaded.folder.content else {
                session.print(loaded.diagnostics.sorted(), in: loaded.folder)
                return .mistakes
            }
            let pass = TranslationsPass(content: content, site: site, jobs: 1)
            var originals: [String: (TranslationsPass.Text, TranslationsPass.Text)] = [:]
            for family in pass.families {
                for translation in family.translations {
                    originals[translation.file.path] = (family.original, translation)
                }
            }
            // Everything is looked up before anything is written.
            let chosen = try files.map { file in
                let path = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
                guard let pair = originals[path] else {
                    let nearest = NameIndex(originals.keys).nearest(to: path)
                    throw UsageMistake(
                        "'\(file)' is no translation of a campaign, e-mail, update or page."
                            + (nearest.map { " Is '\($0)' meant?" } ?? "")
                    )
                }
                return pair
            }
            for (original, translation) in chosen {
                try Self.record(original, in: translation, content)
                session.terminal.output("\(translation.file.path) is up to date\n")
            }
            return .done
        }
    }

    private static func record(
        _ original: TranslationsPass.Text,
        in translation: TranslationsPass.Text,
        _ content: SharedFolder
    ) throws {
        guard let source = TranslationsPass.bytes(of: original.file, in: content),
            let bytes = TranslationsPass.bytes(of: translation.file, in: content),
            let changed = TranslatesField.file(
                setting: TranslationRecord(of: original.words(source)).text,
                in: bytes
            ), changed != bytes
        else { return }
        var parts = translation.file.path.dropFirst(ContentFiles.prefix.count)
            .split(separator: "/").map { Array($0.utf8) }
        guard let name = parts.popLast() else { return }
        let path = parts.joined(separator: [UInt8(ascii: "/")])
        try content.folder.folder(Array(path).span).replace(name.span, changed.span)
    }
}
