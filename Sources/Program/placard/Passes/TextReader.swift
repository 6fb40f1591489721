import CampaignModel
import ContentReading
import Diagnostics
import Digests
import FileTree
import PageRendering
import SiteResolving

/// Where bodies are read and what answers their holes.
struct TextSource: Sendable {
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
    /// Answers the bodies' holes.
    let bodies: BodyResolver
    /// The site.
    let site: Site
}

/// Reads bodies again in the second pass and has their holes answered; each thread owns one.
struct TextReader: ~Copyable {
    let source: TextSource
    var reader = BodyReader()
    private(set) var bytes: [UInt8] = []
    var found = PagesPass.Outcome()

    /// Creates a reader.
    init(_ source: TextSource) {
        self.source = source
    }

    /// What was found in all texts since it was last taken.
    mutating func takeOutcome() -> PagesPass.Outcome {
        var taken = PagesPass.Outcome()
        swap(&taken, &found)
        return taken
    }

    /// The answered body of a file.
    ///
    /// - Parameters:
    ///   - file: The file as the first pass saw it; one that changed since is a mistake.
    ///   - sources: The sources that the text may refer to.
    ///   - language: The number of the page's language.
    ///   - address: The page's address.
    /// - Returns: The body, an empty one where the file cannot be read.
    mutating func text(
        of file: ContentFile,
        sources: [CitedSource],
        language: Int,
        address: PageAddress
    ) -> AnsweredBody {
        guard read(file) else { return AnsweredBody(Body(), BodyAnswers()) }
        let body = reader.body(
            of: BodySource(file: file, sources: sources),
            in: bytes,
            diagnostics: &found.findings.diagnostics
        )
        noteQuestions(of: body)
        let place = BodyResolver.Place(path: file.path, language: language, address: address)
        let answers = source.bodies.answers(to: body, at: place, findings: &found.findings)
        noteHeadings(of: body, at: address)
        for video in body.videos {
            found.frameOrigins[address, default: []].insert(video.frameOrigin)
        }
        for case let picture? in answers.pictures { found.pictures.insert(picture) }
        return AnsweredBody(body, answers)
    }

    /// Reads a file; says whether it is as the first pass saw it, and else reports it.
    mutating func read(_ file: ContentFile) -> Bool {
        let path = file.path.utf8.span.extracting(droppingFirst: ContentFiles.prefix.utf8.count)
        let content = source.content
        do {
            try content.folder.read(path, limit: HeadReader.largestFile, into: &bytes)
            if bytes.count == file.byteCount, XXH3.digest(of: bytes.span) == file.fingerprint {
                return true
            }
        } catch {
            // A file that is gone has changed too.
        }
        found.findings.diagnostics.append(ProgramDiagnostics.changedDuringBuild(file.path))
        return false
    }
}

extension TextReader {
    /// Notes where a page can be linked to.
    mutating func noteHeadings(of body: Body, at address: PageAddress) {
        guard !body.headings.isEmpty else { return }
        found.headings.append(TextsOfPage(page: address, texts: body.headings.map(\.anchor)))
    }

    /// Notes whether a body asks for what lies elsewhere on the site.
    mutating func noteQuestions(of body: Body) {
        let isSelfContained = body.pictures.isEmpty && body.links.allSatisfy(\.leadsOutside)
        if !isSelfContained { found.asksSite = true }
    }
}

extension Body.Link {
    /// Whether the answer does not depend on the site.
    fileprivate var leadsOutside: Bool {
        if case .outside = target { true } else { false }
    }
}
