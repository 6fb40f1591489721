import CampaignModel
import Diagnostics
import FileTree
import Locales
import PageRendering
import SiteResolving
import ThemeReading

/// Makes one campaign's e-mail: the stages in their order, without the pages.
struct Mailing: Sendable {
    /// How it ended.
    struct Outcome: Sendable {
        /// What was found, sorted.
        var diagnostics: [Diagnostic]
        /// The folders of the site.
        var folder: SiteFolder
        /// Whether the files were written.
        var isWritten = false
        /// What was written and what to do with it.
        var summary = ""
    }

    /// The campaign's name.
    let campaign: String
    /// The language's tag; `nil` for the campaign's own.
    let language: String?
    /// The service.
    let sender: MailSender
    /// The country that the recipients live in.
    let segment: String?
    /// Where the files go, as it was typed.
    let folder: String?
    /// Which site.
    let site: SiteRequest

    /// Makes the mail and writes its files.
    ///
    /// - Parameter jobs: How many threads read.
    /// - Returns: What was found and done; nothing is written where there is an error.
    /// - Throws: A failure of the machine, or wrong usage.
    func write(jobs: Int) async throws -> Outcome {
        let country = try country()
        let loaded = try await LoadedSite.load(site, jobs: jobs, readsTheme: true)
        guard let resolution = loaded.resolution, let content = loaded.folder.content else {
            return Outcome(diagnostics: loaded.diagnostics.sorted(), folder: loaded.folder)
        }
        let reference = try reference(in: resolution.site)
        var diagnostics = loaded.diagnostics
        var texts = TextReader(
            TextSource(content: content, bodies: resolution.bodies, site: resolution.site)
        )
        let mail = texts.mail(of: reference)
        let found = texts.takeOutcome()
        diagnostics += found.findings.diagnostics
        diagnostics += loaded.theme?.diagnostics ?? []
        let renderer = loaded.theme?.theme.flatMap {
            MailRenderers(of: resolution, theme: $0, diagnostics: &diagnostics)
                .renderer(inLanguage: resolution.site[reference].language)
        }
        let message = renderer?.message(
            for: reference,
            mail,
            sender: sender,
            segment: country,
            now: resolution.site.now
        )
        let version = resolution.site[reference]
        diagnostics += MailBudget.diagnostics(message, path: version.mailOrOwnText.file.path)
        diagnostics = concerned(diagnostics, version, resolution.site.campaigns[reference.campaign])
        guard let message, !diagnostics.contains(where: { $0.severity == .error }) else {
            return Outcome(diagnostics: diagnostics, folder: loaded.folder)
        }
        let tag = resolution.site.languages[version.language].tag
        let place = folder ?? "email/\(campaign)/\(tag.identifier)"
        try write(message, to: place)
        return Outcome(
            diagnostics: diagnostics,
            folder: loaded.folder,
            isWritten: true,
            summary: summary(of: message, place)
        )
    }

    /// What concerns this mail: the settings, the theme and the campaign's own files.
    ///
    /// Another campaign's mistake does not keep a mail from being made.
    private func concerned(
        _ diagnostics: [Diagnostic],
        _ version: CampaignVersion,
        _ campaign: Campaign
    ) -> [Diagnostic] {
        let files = [campaign.path, version.file.path, version.mailOrOwnText.file.path]
        return Set(diagnostics)
            .filter { diagnostic in
                let path = diagnostic.location.path
                return !path.hasPrefix("content/") || files.contains(path)
            }.sorted()
    }

    private func write(_ message: MailMessage, to path: String) throws {
        let place = try Place(path)
        for source in [site.content ?? "content", "themes", "static", ".placard"]
        where place.lies(in: try Place(source)) {
            throw UsageMistake(
                "--out '\(path)' lies in '\(source)', which Placard reads; choose a folder outside."
            )
        }
        let folder = try Folder(making: place)
        let files: [(String, [UInt8])] = [
            ("message.html", message.html), ("message.txt", message.text),
            ("subject.txt", Array("\(message.subject)\n".utf8)),
            ("links.csv", Array(message.links.utf8)),
            ("message.eml", Array(message.message.utf8)),
        ]
        for (name, bytes) in files { try folder.replace(name.utf8.span, bytes.span) }
    }

    private func summary(of message: MailMessage, _ place: String) -> String {
        let links = message.links.split(separator: "\r\n").count - 1
        let kilobytes = (message.html.count + 999) / 1000
        return """
            \(place)/: message.html (\(kilobytes) KB), message.txt, subject.txt, message.eml, links.csv \
            (\(links) links), for \(sender.rawValue)
            Let the sender set these header fields, unless it sets its own:
            \(message.suggestedHeaders.map { "  " + $0 }.joined(separator: "\n"))

            """
    }
}

// What the command line names
extension Mailing {
    private func country() throws -> Country? {
        guard let segment else { return nil }
        guard let country = Country(code: segment.uppercased()) else {
            throw UsageMistake(
                "--segment takes a country's two letters such as CA, not '\(segment)'."
            )
        }
        return country
    }

    private func reference(in site: Site) throws -> VersionReference {
        guard let number = site.campaigns.firstIndex(where: { $0.name == campaign }) else {
            if let leftOut = site.leftOut.first(where: { $0.campaign == campaign }) {
                throw UsageMistake(
                    "'\(campaign)' is left out of this build; '\(leftOut.path)' says why, and --drafts and --scheduled show it."
                )
            }
            let near = NearestName.nearest(to: campaign, among: site.campaigns.map(\.name))
            throw UsageMistake(
                "There is no campaign '\(campaign)'."
                    + (near.map { " Is '\($0)' meant?" } ?? " `placard list` shows them all.")
            )
        }
        let versions = site.campaigns[number].versions
        let original = versions.firstIndex { $0.file.path == site.campaigns[number].path } ?? 0
        guard let language else { return VersionReference(campaign: number, version: original) }
        let tags = versions.map { site.languages[$0.language].tag }
        guard let wanted = LanguageTag(language), let version = tags.firstIndex(of: wanted) else {
            let known = tags.map(\.identifier).joined(separator: ", ")
            throw UsageMistake("'\(campaign)' has no text in '\(language)'; it has \(known).")
        }
        return VersionReference(campaign: number, version: version)
    }
}
