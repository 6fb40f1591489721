import Diagnostics

extension DiagnosticKind {
    static let linkWithoutDestination = DiagnosticKind(
        "LinkWithoutDestination",
        .error,
        "A link has nothing between its parentheses, so a press would lead nowhere."
    )
    static let linkWithoutWords = DiagnosticKind(
        "LinkWithoutWords",
        .error,
        """
        A link has no words that say where it leads: nothing to see, nothing to press and nothing to \
        read aloud.
        """
    )
    static let forbiddenScheme = DiagnosticKind(
        "ForbiddenLinkScheme",
        .error,
        """
        Links lead to http, https, mailto and tel addresses, to files of the site, and to the actions \
        `sign:`, `donate:`, `share:` and `source:`. Any other scheme either does nothing on most \
        devices or could run a program on the reader's.
        """
    )
    static let incompleteAddress = DiagnosticKind(
        "IncompleteLinkAddress",
        .error,
        "An address of a link breaks off, so that a browser would look for a page of this site."
    )
    static let linkOutsideContent = DiagnosticKind(
        "LinkOutsideContent",
        .error,
        """
        The path of a link or picture climbs out of the content folder. Only what lies in it belongs \
        to the site.
        """
    )
    static let bareAddress = DiagnosticKind(
        "BareAddress",
        .warning,
        """
        An address in the text is no link in CommonMark, though some programs make one of it. Put \
        it in pointed brackets, or better, behind words that say where it leads.
        """
    )
}

extension BodyMistake {
    /// For `[words]()`.
    static func linkWithoutDestination() -> BodyMistake {
        BodyMistake(
            .linkWithoutDestination,
            "Link leads nowhere",
            solutions: ["Write where it leads between the parentheses."]
        )
    }

    /// For `[](address)`.
    static func linkWithoutWords(_ address: String) -> BodyMistake {
        BodyMistake(
            .linkWithoutWords,
            "Link to \(quoted(address)) has no words",
            why: "Nobody could see it, press it or have it read aloud.",
            solutions: ["Write between the square brackets what the link is about."]
        )
    }

    /// For `[words](javascript:…)`.
    static func forbiddenScheme(_ scheme: String, _ address: String) -> BodyMistake {
        BodyMistake(
            .forbiddenScheme,
            "Link scheme '\(scheme):' is not allowed in \(quoted(address))",
            why: "It does nothing on most devices, or could run a program on the reader's.",
            solutions: [
                "Link to an https, http, mailto or tel address, or to a file of the site by its path."
            ]
        )
    }

    /// For `http:example.org`, `mailto:`.
    static func incompleteAddress(_ address: String) -> BodyMistake {
        BodyMistake(
            .incompleteAddress,
            "Address \(quoted(address)) breaks off",
            why: "A browser would not find anything there.",
            solutions: ["Write the whole address, such as https://example.org/page."]
        )
    }

    /// For `www.example.org`, `//example.org`, `me@example.org`.
    static func addressWithoutScheme(_ address: String) -> BodyMistake {
        let whole: String
        if address.hasPrefix("//") {
            whole = "https:\(address)"
        } else {
            whole = address.hasPrefix("www.") ? "https://\(address)" : "mailto:\(address)"
        }
        return BodyMistake(
            .incompleteAddress,
            "Address \(quoted(address)) lacks its beginning",
            why: "A browser would look for a page of this site with that name.",
            solutions: ["Write (\(whole))."]
        )
    }

    /// For `../../../secret.md`.
    static func linkOutsideContent(_ path: String, folder: String) -> BodyMistake {
        BodyMistake(
            .linkOutsideContent,
            "Path \(quoted(path)) leads out of '\(folder)'",
            why: "Only what lies in that folder belongs to the site.",
            solutions: [
                "Write the path from this file's folder, or from the content folder with '/' first."
            ]
        )
    }

    /// `https://example.org` in the text.
    static func bareAddress(_ address: String) -> BodyMistake {
        let whole = address.hasPrefix("www.") ? "https://\(address)" : address
        return BodyMistake(
            .bareAddress,
            "Address \(quoted(address)) is not a link",
            why: "An address alone is text in CommonMark.",
            solutions: ["Write [what is there](\(whole)), or <\(whole)>."]
        )
    }
}
