import CampaignModel
import ContentReading
import Diagnostics
import FileTree

/// Reads how many people have signed.
struct CountsPass: Sendable {
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
    /// The settings, which may name the file.
    let settings: SiteSettings
    /// The file of `--counts`, which goes before; `nil` without it.
    let path: String?

    private static let largestFile = 4 << 20

    /// Reads the counts.
    ///
    /// - Returns: The counts, none where there is no file and nobody names one, and what is wrong.
    /// - Throws: Wrong usage where the file of `--counts` cannot be read.
    func counts() throws -> (SignatureCounts, [Diagnostic]) {
        if let path { return try counts(at: path) }
        let name = settings.counts.file?.value ?? "counts.yaml"
        var bytes: [UInt8] = []
        do {
            try content.folder.read(name.utf8.span, limit: Self.largestFile, into: &bytes)
        } catch {
            let named = settings.counts.file
            if named == nil, error.reason == .missing { return (SignatureCounts(), []) }
            let location = SourceLocation(path: settings.path, range: named?.range)
            let mistake = ProgramDiagnostics.noCounts(name, error.words, at: location)
            return (SignatureCounts(), [mistake])
        }
        var diagnostics: [Diagnostic] = []
        let counts = CountsReader.counts(
            from: bytes,
            path: ContentFiles.prefix + name,
            diagnostics: &diagnostics
        )
        return (counts, diagnostics)
    }

    private func counts(at path: String) throws -> (SignatureCounts, [Diagnostic]) {
        var bytes: [UInt8] = []
        let place = try Place(path)
        let root = try Folder(at: "/")
        do {
            try root.read(place.path.dropFirst().utf8.span, limit: Self.largestFile, into: &bytes)
        } catch {
            throw UsageMistake("--counts: \(error.at(path).description).")
        }
        var diagnostics: [Diagnostic] = []
        let counts = CountsReader.counts(from: bytes, path: path, diagnostics: &diagnostics)
        return (counts, diagnostics)
    }
}
