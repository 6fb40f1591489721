import CampaignModel
import Diagnostics

extension DiagnosticKind {
    static let linkToNothing = DiagnosticKind(
        "LinkToNothing",
        .error,
        """
        A link names a file of `content/`, or an address of the site, at which there is nothing. \
        Supporters would find an error page.
        """
    )
    static let linkToLeftOut = DiagnosticKind(
        "LinkToUnpublished",
        .error,
        """
        A link leads to a campaign that this build does not show, since it is a draft, scheduled or \
        removed. Supporters would find an error page. Remove the link, or publish both together.
        """
    )
    static let linkToOtherLanguage = DiagnosticKind(
        "LinkToOtherLanguage",
        .warning,
        """
        A link leads to a page that does not exist in the reader's language, so it leads to the \
        page in its own. Translate that page, or tell the reader in words.
        """
    )
    static let missingAnchor = DiagnosticKind(
        "MissingAnchor",
        .warning,
        """
        The part of a link behind `#` names no heading of the page that it leads to, so the reader \
        lands at its top.
        """
    )
    static let missingPicture = DiagnosticKind(
        "MissingPicture",
        .error,
        """
        A picture's file does not exist. Paths are relative to the Markdown file that names them, \
        and letter case counts on the web.
        """
    )
    static let notAPicture = DiagnosticKind(
        "NotAPicture",
        .error,
        """
        A file that is shown as a picture is none that browsers show: jpg, jpeg, png, gif, webp, \
        avif and svg are.
        """
    )
    static let menuEntryLeadsNowhere = DiagnosticKind(
        "MenuEntryLeadsNowhere",
        .error,
        """
        An entry of `menu` or `footer` names a file that does not exist. It takes a file of \
        `content/` from its root (`/pages/about.md`), an address of the site (`/archive/2026/`) or a \
        whole address.
        """
    )
}

extension Diagnostic {
    static func linkToNothing(
        _ target: String,
        at location: SourceLocation,
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .linkToNothing,
            at: location,
            "There is no '\(target)' to link to",
            why:
                "Links to files are relative to the file they stand in; `/pages/…` starts at content/.",
            solutions: [
                nearest.map { "Link to '\($0)' if that is meant." }
                    ?? "Correct the path, or remove the link."
            ]
        )
    }

    static func linkToLeftOut(_ leftOut: LeftOut, at location: SourceLocation) -> Diagnostic {
        let reason =
            switch leftOut.reason {
            case .draft: "it is a draft"
            case .scheduled(let moment): "it is scheduled for \(moment.rfc3339)"
            case .removed: "it is removed"
            }
        return Diagnostic(
            .linkToLeftOut,
            at: location,
            "Campaign '\(leftOut.campaign)' is not in this build: \(reason)",
            why: "Supporters would find an error page.",
            solutions: ["Remove the link, or publish that campaign first."],
            notes: [Note(at: SourceLocation(path: leftOut.path), "the campaign")]
        )
    }

    static func linkToOtherLanguage(
        _ address: PageAddress,
        language: LanguageTag,
        reader: LanguageTag,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .linkToOtherLanguage,
            at: location,
            "The page behind this link does not exist in '\(reader)'",
            why: "The link leads to \(address.path), which is in '\(language)'.",
            solutions: ["Translate that page, or link to another."]
        )
    }

    static func missingAnchor(
        _ fragment: String,
        at location: SourceLocation,
        known: [String]
    ) -> Diagnostic {
        let nearest = NearestName.nearest(to: fragment, among: known)
        return Diagnostic(
            .missingAnchor,
            at: location,
            "There is no heading '#\(fragment)' behind this link",
            why: "The reader lands at the top of the page.",
            solutions: [
                nearest.map { "Write '#\($0)' if that is meant." } ?? "Remove '#\(fragment)'."
            ]
        )
    }

    static func missingPicture(
        _ path: String,
        at location: SourceLocation,
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .missingPicture,
            at: location,
            "There is no picture '\(path)'",
            why: "Paths are relative to the file they stand in, and letter case counts.",
            solutions: [
                nearest.map { "Write the path of '\($0)' if that is meant." }
                    ?? "Add the picture, or correct the path."
            ]
        )
    }

    static func notAPicture(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .notAPicture,
            at: location,
            "'\(path)' is no picture that browsers show",
            why: "They show jpg, jpeg, png, gif, webp, avif and svg.",
            solutions: ["Save it as jpg or png, or link to it instead of showing it."]
        )
    }

    static func menuEntryLeadsNowhere(_ target: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .menuEntryLeadsNowhere,
            at: location,
            "The menu's '\(target)' leads nowhere",
            why:
                "It takes a file of content/ from its root, an address of the site or a whole one.",
            solutions: ["Write it like `/pages/about.md`, `/archive/2026/` or `https://…`."]
        )
    }
}
