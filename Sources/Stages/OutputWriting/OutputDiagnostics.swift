public import Diagnostics

/// Every kind of diagnostic that the stage produces.
public enum OutputDiagnostics {
    /// The kinds, for `placard explain`.
    public static let kinds: [DiagnosticKind] = [
        .forbiddenOutputFolder, .outputFolderIsLink, .outputFolderIsNoFolder,
        .outputFolderNotEmpty, .stateFolderBlocked, .outputRecordIgnored, .outputPathBlocked,
        .hiddenFileInTheWay, .impossibleFileName, .fileIsAlsoFolder, .staleFileKept,
        .unaccountedFiles,
        .staticFileNotCopied,
    ]
}

extension DiagnosticKind {
    static let forbiddenOutputFolder = DiagnosticKind(
        "ForbiddenOutputFolder",
        .error,
        """
        Placard removes files of earlier builds from the output folder, so it must be a folder of its \
        own: never the root of the file system, your home folder, or a folder that is, holds or lies \
        in 'content', 'themes', 'static' or '.placard'. Name another folder with --output.
        """
    )
    static let outputFolderIsLink = DiagnosticKind(
        "OutputFolderIsLink",
        .error,
        """
        The output folder is a symbolic link. A link in a checkout may lead anywhere, so Placard \
        follows none. Name the folder that it leads to with --output, or remove the link.
        """
    )
    static let outputFolderIsNoFolder = DiagnosticKind(
        "OutputFolderIsNoFolder",
        .error,
        """
        The path given as the output folder leads to a file or a device. Name a folder with --output; \
        it is made where it is missing.
        """
    )
    static let outputFolderNotEmpty = DiagnosticKind(
        "OutputFolderNotEmpty",
        .error,
        """
        The output folder holds files, and Placard has no record of having written them. To be sure \
        that nobody's work is lost, it writes nothing. Name another folder with --output, or take this \
        one over with --adopt: files with the same address are replaced, nothing is removed.
        """
    )
    static let stateFolderBlocked = DiagnosticKind(
        "StateFolderBlocked",
        .error,
        """
        Placard keeps its record of written files in '.placard', a folder beside 'site.yaml'. Something \
        else has this name, a file or a symbolic link, and Placard neither follows nor replaces it.
        """
    )
    static let outputRecordIgnored = DiagnosticKind(
        "OutputRecordIgnored",
        .note,
        """
        The record of the files that earlier builds wrote is damaged, or of another version or folder. \
        The build goes on as with --adopt: files with the same address are replaced, nothing is \
        removed. Files of earlier builds that are no longer wanted stay until you remove them.
        """
    )
    static let outputPathBlocked = DiagnosticKind(
        "OutputPathBlocked",
        .error,
        """
        Where a file of the site belongs there is something that Placard did not write or that was \
        changed since: a folder in a file's place, a file in a folder's place, a symbolic link or a \
        device. Placard replaces none of them; move it away.
        """
    )
    static let hiddenFileInTheWay = DiagnosticKind(
        "HiddenFileInTheWay",
        .error,
        """
        A file of 'static' has the same address as a file of the output folder whose path has a part \
        that begins with a dot, and that Placard did not write. Such files often belong to other tools, \
        so Placard never replaces them. Remove one of the two.
        """
    )
    static let impossibleFileName = DiagnosticKind(
        "ImpossibleFileName",
        .error,
        """
        A file of the output folder would have a name that Placard cannot write safely: with a control \
        character, with bytes that are not UTF-8, of more than 245 bytes, or of the form that Placard \
        uses for files that are being written ('.NAME.placard~'). Rename the file it comes from.
        """
    )
    static let fileIsAlsoFolder = DiagnosticKind(
        "FileIsAlsoFolder",
        .error,
        """
        One file of the site has the name of a folder that others need: with 'static/about' and a page \
        at '/about/', 'about' would have to be a file and a folder at once. Rename one of them.
        """
    )
    static let staleFileKept = DiagnosticKind(
        "StaleFileKept",
        .warning,
        """
        An earlier build wrote this file, the site no longer has it, and its bytes have changed since: \
        somebody may have put work into it. Placard removes only files that are as it wrote them, so \
        this one stays and is published until you remove it.
        """
    )
    static let unaccountedFiles = DiagnosticKind(
        "UnaccountedFiles",
        .warning,
        """
        The record of what earlier builds wrote could not be read, and the output folder holds files \
        that the site does not have: pages that were renamed or removed since, or somebody else's. \
        Nobody knows which, so they stay and are published. Remove those that nobody needs; hidden \
        files are never counted.
        """
    )
    static let staticFileNotCopied = DiagnosticKind(
        "StaticFileNotCopied",
        .error,
        """
        Files of 'static' are copied as they are. Symbolic links are not followed, since they may lead \
        out of the site; devices, sockets and pipes have no bytes of their own; and a name that is not \
        UTF-8 has no address. Replace it by a plain file.
        """
    )
}

extension Diagnostic {
    /// How the output folder lies to a folder that must not be touched.
    enum Forbidden {
        case isRoot
        case isHome
        case holdsHome
        case isSource(String)
        case holdsSource(String)
        case liesInSource(String)

        fileprivate var words: String {
            switch self {
            case .isRoot: "is the root of the file system"
            case .isHome: "is your home folder"
            case .holdsHome: "holds your home folder"
            case .isSource(let name): "is '\(name)'"
            case .holdsSource(let name): "holds '\(name)'"
            case .liesInSource(let name): "lies in '\(name)'"
            }
        }
    }

    static func forbiddenOutput(_ output: String, _ relation: Forbidden) -> Diagnostic {
        Diagnostic(
            .forbiddenOutputFolder,
            at: SourceLocation(path: output),
            "Output folder '\(output)' \(relation.words)",
            why:
                "Placard removes files of earlier builds from its output folder. Nothing was written.",
            solutions: ["Name a folder of its own, such as --output output."]
        )
    }

    static func outputIsLink(_ output: String, to target: String) -> Diagnostic {
        Diagnostic(
            .outputFolderIsLink,
            at: SourceLocation(path: output),
            "Output folder '\(output)' is a symbolic link",
            why: "Placard does not write through links. Nothing was written.",
            solutions: ["Name the folder itself: --output '\(target)'.", "Remove the link."]
        )
    }

    static func outputIsNoFolder(_ output: String) -> Diagnostic {
        Diagnostic(
            .outputFolderIsNoFolder,
            at: SourceLocation(path: output),
            "Output folder '\(output)' is not a folder",
            solutions: ["Name another folder with --output; it is made where it is missing."]
        )
    }

    static func outputNotEmpty(_ output: String) -> Diagnostic {
        Diagnostic(
            .outputFolderNotEmpty,
            at: SourceLocation(path: output),
            "Output folder '\(output)' holds files that Placard has no record of",
            why: "Somebody else may have put them there. Nothing was written.",
            solutions: [
                "Write elsewhere: --output FOLDER.",
                "Take the folder over with --adopt: files with the same address are replaced, "
                    + "nothing is removed.",
            ]
        )
    }

    static func stateFolderBlocked(_ path: String) -> Diagnostic {
        Diagnostic(
            .stateFolderBlocked,
            at: SourceLocation(path: path),
            "'\(path)' is not a folder",
            why: "Placard keeps its record of written files in a folder of this name.",
            solutions: ["Move it away; Placard makes the folder itself."]
        )
    }

    static func recordIgnored(_ output: String) -> Diagnostic {
        Diagnostic(
            .outputRecordIgnored,
            at: SourceLocation(path: output),
            "The record of what was written to '\(output)' is unreadable and was ignored",
            why: "Files of earlier builds that the site no longer has stay in place.",
            solutions: ["Empty '\(output)' and build again to be rid of them."]
        )
    }

    static func inTheWay(_ blocking: String, of file: String) -> Diagnostic {
        let isSame = blocking == file
        return Diagnostic(
            .outputPathBlocked,
            at: SourceLocation(path: blocking),
            isSame
                ? "'\(blocking)' is not a file that Placard may replace"
                : "'\(blocking)' is in the way of '\(file)'",
            why:
                "Placard did not write it, or it was changed since. The output folder is as it was.",
            solutions: ["Move '\(blocking)' out of the output folder and build again."]
        )
    }

    static func hiddenFileInTheWay(_ file: String) -> Diagnostic {
        Diagnostic(
            .hiddenFileInTheWay,
            at: SourceLocation(path: file),
            "'\(file)' is not Placard's and differs from the site's file",
            why: "Entries that begin with a dot may belong to other tools and are never replaced.",
            solutions: ["Remove '\(file)', or the file in 'static' that it comes from."]
        )
    }

    static func impossibleName(_ output: String, _ path: String) -> Diagnostic {
        Diagnostic(
            .impossibleFileName,
            at: SourceLocation(path: output),
            "No file can be written at '\(path)'",
            why:
                "The name is too long, holds a control character, or is one that Placard uses itself.",
            solutions: ["Rename the file that it comes from."]
        )
    }

    static func fileIsAlsoFolder(_ file: String, _ other: String) -> Diagnostic {
        Diagnostic(
            .fileIsAlsoFolder,
            at: SourceLocation(path: file),
            "'\(file)' would be a file and a folder",
            why: "'\(other)' needs a folder of this name. The output folder is as it was.",
            solutions: ["Rename the file, or give the page another slug."]
        )
    }

    static func unaccountedFiles(_ output: String, _ paths: [String]) -> Diagnostic {
        let shown = paths.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
        let more = paths.count > 20 ? " and \(paths.count - 20) more" : ""
        return Diagnostic(
            .unaccountedFiles,
            at: SourceLocation(path: output),
            paths.count == 1
                ? "A file in '\(output)' is not the site's"
                : "\(paths.count) files in '\(output)' are not the site's",
            why: "They stay in place and are published with the site: \(shown)\(more).",
            solutions: ["Remove those that nobody needs, or empty '\(output)' and build again."]
        )
    }

    static func staleFileKept(_ file: String) -> Diagnostic {
        Diagnostic(
            .staleFileKept,
            at: SourceLocation(path: file),
            "'\(file)' no longer belongs to the site, but was changed after Placard wrote it",
            why: "It stays in place and is published with the site.",
            solutions: ["Remove it by hand if nobody needs it."]
        )
    }

    static func staticFileNotCopied(_ file: String, _ what: String) -> Diagnostic {
        Diagnostic(
            .staticFileNotCopied,
            at: SourceLocation(path: file),
            "'\(file)' \(what) and cannot be copied",
            solutions: ["Replace it by a plain file, or remove it."]
        )
    }
}
