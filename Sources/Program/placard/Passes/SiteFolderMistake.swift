import Diagnostics
import FileTree

/// That something else stands where a folder of the site belongs, so that nothing of the site is read.
struct SiteFolderMistake: Error, CustomStringConvertible {
    /// What to tell the user.
    let diagnostic: Diagnostic

    /// The mistake in a few words.
    var description: String { diagnostic.summary }

    /// Looks at what stands at a name beside `site.yaml`; `nil` where it is a folder or nothing.
    init?(_ name: String, in site: borrowing Folder) throws(FileFailure) {
        guard let facts = try site.facts(name.utf8.span), facts.kind != .folder else { return nil }
        diagnostic = ProgramDiagnostics.noSiteFolder(name, isLink: facts.kind == .symbolicLink)
    }
}
