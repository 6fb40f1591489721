import CampaignModel
import Diagnostics

extension DiagnosticKind {
    static let settingsInContent = DiagnosticKind(
        "SettingsInContent",
        .error,
        """
        `content/` holds words and pictures and nothing that configures, so that a stranger's words \
        cannot change where signatures go. site.yaml lies beside `content/`.
        """
    )
    static let misplacedFile = DiagnosticKind(
        "MisplacedFile",
        .warning,
        """
        A Markdown file lies where nothing reads it. Campaigns are `campaigns/NAME.md` or \
        `campaigns/NAME/campaign.md`, pages `pages/NAME.md`, updates \
        `campaigns/NAME/updates/2026-03-01-title.md`, texts for e-mails `campaigns/NAME/email.md`.
        """
    )
    static let undatedUpdate = DiagnosticKind(
        "UpdateWithoutDay",
        .error,
        """
        An update's file name starts with its day, which orders the updates and is shown above \
        them: `2026-03-01-we-met-the-board.md`.
        """
    )
    static let symbolicLink = DiagnosticKind(
        "SymbolicLink",
        .error,
        """
        Symbolic links are refused in content, themes and output: they could show files from \
        outside the site. Put a copy of the file there.
        """
    )
    static let notAFile = DiagnosticKind(
        "NotAFile",
        .error,
        "A device, socket or pipe lies among the files of the site. Remove it."
    )
    static let unreadableName = DiagnosticKind(
        "UnreadableName",
        .error,
        """
        A file's name is not UTF-8, so no address can be made of it. Rename the file.
        """
    )
    static let unreadable = DiagnosticKind(
        "Unreadable",
        .error,
        """
        A file or folder of the site cannot be read, so the site would miss a part without anybody \
        noticing. Correct its permissions.
        """
    )
    static let notUTF8 = DiagnosticKind(
        "NotUTF8",
        .error,
        """
        A text file holds bytes that are not UTF-8, so its letters would be shown wrong. Save it as \
        UTF-8.
        """
    )
    static let fileTooLarge = DiagnosticKind(
        "FileTooLarge",
        .error,
        """
        A Markdown file is larger than one megabyte, which no campaign's text is: it most likely \
        holds something else.
        """
    )
}

extension Diagnostic {
    static func settingsInContent(_ path: String) -> Diagnostic {
        Diagnostic(
            .settingsInContent,
            at: SourceLocation(path: path),
            "Settings do not belong in content/",
            why: "They lie beside it, so that words cannot change where signatures go.",
            solutions: [
                "Move what is meant into the site.yaml beside content/, and remove this file."
            ]
        )
    }

    static func misplacedFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .misplacedFile,
            at: SourceLocation(path: path),
            "Nothing reads this file",
            why: "Campaigns, pages and updates each have their place.",
            solutions: [
                "Move it to content/campaigns/NAME.md, content/campaigns/NAME/campaign.md or content/pages/NAME.md."
            ]
        )
    }

    static func undatedUpdate(_ path: String) -> Diagnostic {
        Diagnostic(
            .undatedUpdate,
            at: SourceLocation(path: path),
            "The update's name does not start with its day",
            why: "The day orders the updates and is shown above them.",
            solutions: ["Rename it like `2026-03-01-we-met-the-board.md`."]
        )
    }

    static func symbolicLink(_ path: String) -> Diagnostic {
        Diagnostic(
            .symbolicLink,
            at: SourceLocation(path: path),
            "Symbolic links are refused",
            why: "They could show files from outside the site.",
            solutions: ["Replace it by a copy of the file."]
        )
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .notAFile,
            at: SourceLocation(path: path),
            "This is neither a file nor a folder",
            why: "Devices, sockets and pipes have no content to show.",
            solutions: ["Remove it."]
        )
    }

    static func unreadableName(_ path: String) -> Diagnostic {
        Diagnostic(
            .unreadableName,
            at: SourceLocation(path: path),
            "The file's name is not UTF-8",
            why: "No address can be made of it.",
            solutions: ["Rename the file."]
        )
    }

    static func unreadable(_ path: String, _ words: String) -> Diagnostic {
        Diagnostic(
            .unreadable,
            at: SourceLocation(path: path),
            "This cannot be read: \(words)",
            why: "The site would miss a part without anybody noticing.",
            solutions: ["Correct its permissions, or remove it."]
        )
    }

    static func notUTF8(_ path: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            .notUTF8,
            at: SourceLocation(path: path, range: SourceRange(at: position)),
            "The file is not UTF-8 from here on",
            why: "Its letters would be shown wrong.",
            solutions: ["Save the file with the encoding UTF-8."]
        )
    }

    static func fileTooLarge(_ path: String, byteCount: Int) -> Diagnostic {
        Diagnostic(
            .fileTooLarge,
            at: SourceLocation(path: path),
            "The file has \(byteCount) bytes; at most \(HeadReader.largestFile) are read",
            why: "No campaign's text is that long.",
            solutions: ["Shorten it, or move what is no text into a file to link."]
        )
    }
}
