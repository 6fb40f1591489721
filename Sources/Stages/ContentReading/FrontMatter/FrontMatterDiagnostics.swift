import CampaignModel
import Diagnostics

extension DiagnosticKind {
    static let emptyContentFile = DiagnosticKind(
        "EmptyFile",
        .error,
        """
        A campaign, page or update is an empty file, so there is nothing to show. Write its front \
        matter and text, or remove the file.
        """
    )
    static let missingFrontMatter = DiagnosticKind(
        "MissingFrontMatter",
        .error,
        """
        A campaign, page or update starts with its front matter: a line `---`, lines such as \
        `title: "…"`, and a second line `---`. Without it there is no title.
        """
    )
    static let unclosedFrontMatter = DiagnosticKind(
        "UnclosedFrontMatter",
        .error,
        """
        The front matter starts with `---` and no second line `---` ends it, so the text below \
        would be read as settings.
        """
    )
    static let factInTranslation = DiagnosticKind(
        "FactInTranslation",
        .error,
        """
        Facts (dates, target, sources, endpoint …) hold in every language and stand in the original \
        only, so that translations cannot drift. A translation may set its words, and of the facts \
        `slug`, `image`, `share.image`, `share.channels` and `status: draft`.
        """
    )
    static let unusableAddress = DiagnosticKind(
        "UnusableAddress",
        .error,
        """
        An address must be a whole one that starts with https:// or http:// and holds no blanks.
        """
    )
    static let unusableKey = DiagnosticKind(
        "UnusableKey",
        .error,
        """
        A key of `sources` or the name of a share variant becomes part of an address: lower-case \
        letters, digits and single hyphens.
        """
    )
    static let tooManyVariants = DiagnosticKind(
        "TooManyVariants",
        .error,
        """
        A campaign has at most six share variants: each is a whole page, and more of them say more \
        about testing than about the campaign.
        """
    )
}

extension Diagnostic {
    static func emptyContentFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .emptyContentFile,
            at: SourceLocation(path: path),
            "The file is empty",
            why: "A campaign, page or update needs at least a title.",
            solutions: ["Write it, or remove the file."]
        )
    }

    static func missingFrontMatter(_ path: String) -> Diagnostic {
        Diagnostic(
            .missingFrontMatter,
            at: SourceLocation(path: path, range: SourceRange(at: .start)),
            "The file does not start with its front matter",
            why: "Its first line must be `---`; the title and everything else about it follow.",
            solutions: ["Start the file with three lines: `---`, `title: \"…\"`, `---`."]
        )
    }

    static func unclosedFrontMatter(_ path: String) -> Diagnostic {
        let fence = SourceRange(from: .start, to: SourcePosition(line: 1, column: 4))
        return Diagnostic(
            .unclosedFrontMatter,
            at: SourceLocation(path: path, range: fence),
            "The front matter never ends",
            why: "It starts with this `---` and ends with the next line that holds `---` alone.",
            solutions: ["Add a line `---` between the front matter and the text."]
        )
    }

    static func factInTranslation(
        _ key: String,
        at location: SourceLocation,
        original: String
    ) -> Diagnostic {
        Diagnostic(
            .factInTranslation,
            at: location,
            "'\(key)' belongs in the original, not in a translation",
            why: "It holds in every language, and translations must not drift from each other.",
            solutions: ["Remove it here, and set it in \(original) if it is right."]
        )
    }

    static func statusInTranslation(
        _ status: String,
        at location: SourceLocation,
        original: String
    ) -> Diagnostic {
        Diagnostic(
            .factInTranslation,
            at: location,
            "'status: \(status)' belongs in the original, not in a translation",
            why: "A translation may only be a draft, which leaves out its language.",
            solutions: ["Remove it here, and set it in \(original) if it is right."]
        )
    }

    static func unusableAddress(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableAddress,
            at: location,
            "'\(address)' is no whole address",
            why: "An address starts with https:// or http:// and holds no blanks.",
            solutions: ["Copy it from the browser's address bar."]
        )
    }

    static func unusableKey(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableKey,
            at: location,
            "'\(key)' cannot be part of an address",
            why: "It becomes one: lower-case letters, digits and single hyphens.",
            solutions: ["Write it like `north-line`."]
        )
    }

    static func tooManyVariants(_ count: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .tooManyVariants,
            at: location,
            "\(count) share variants are \(count - 6) too many",
            why: "Each is a whole page; six are allowed.",
            solutions: ["Remove those that nobody measures."]
        )
    }
}
