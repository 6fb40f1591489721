public import Diagnostics
public import FileTree

/// The files of `static/`, which are copied as they are.
public struct StaticFiles: Sendable {
    /// Their paths in `static/`, and so in the output folder too, in the order of their bytes.
    public let paths: [String]
    /// What lies there and cannot be copied.
    public let diagnostics: [Diagnostic]

    /// Lists the files.
    ///
    /// - Parameters:
    ///   - folder: The folder `static/`.
    ///   - shown: Its path as a message names it.
    /// - Throws: A failure to list it.
    public init(in folder: borrowing Folder, shown: String) throws(FileFailure) {
        let listing = try folder.listing(ListingChoice(measures: false))
        var paths: [String] = []
        var diagnostics: [Diagnostic] = listing.failures.map {
            .staticFileNotCopied("\(shown)/\($0.path)", "cannot be read (\($0.words))")
        }
        for entry in listing.entries {
            let path = listing.path(of: entry)
            let what: String? =
                switch entry.kind {
                case .folder: nil
                case .file: entry.isText ? nil : "has a name that is not UTF-8"
                case .symbolicLink: "is a symbolic link"
                case .other: "is no regular file"
                }
            if let what {
                diagnostics.append(.staticFileNotCopied("\(shown)/\(path)", what))
            } else if entry.kind == .file {
                paths.append(path)
            }
        }
        self.paths = paths
        self.diagnostics = diagnostics.sorted()
    }
}
