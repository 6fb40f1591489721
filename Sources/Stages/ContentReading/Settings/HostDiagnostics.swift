import Diagnostics

/// What can be wrong with what a host and a form service are told.
extension DiagnosticKind {
    static let goneLeadsNowhere = DiagnosticKind(
        "GoneLeadsNowhere",
        .error,
        "A redirect with status 410 says that a page is gone for good, so it has no `to`."
    )
    static let unusableHeaderName = DiagnosticKind(
        "UnusableHeaderName",
        .error,
        "The name of a header is letters, digits and hyphens; hosts refuse a file with any other."
    )
    static let unusablePattern = DiagnosticKind(
        "UnusablePattern",
        .error,
        "The addresses that a header is for start with `/`; `*` stands for any rest."
    )
    static let unusableOrigin = DiagnosticKind(
        "UnusableOrigin",
        .error,
        """
        An origin is https:// and a host, perhaps with a port, and nothing else: \
        `https://video.example`. Paths, wildcards and words in quotes would open the policy further than \
        they seem to.
        """
    )
    static let noCountryCode = DiagnosticKind(
        "NoCountryCode",
        .error,
        "A field's name by country is given under ISO codes of two capitals, and `other` for the rest."
    )
}

extension Diagnostic {
    static func goneLeadsNowhere(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .goneLeadsNowhere,
            at: location,
            "A page with status 410 is gone and leads nowhere",
            solutions: ["Remove 'to', or choose status 301."]
        )
    }

    static func unusableHeaderName(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableHeaderName,
            at: location,
            "'\(name)' cannot be the name of a header",
            solutions: ["Use letters, digits and hyphens: X-Example"]
        )
    }

    static func unusablePattern(_ pattern: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusablePattern,
            at: location,
            "'\(pattern)' is no address of the site",
            solutions: ["Begin it with a slash: \"/files/*\""]
        )
    }

    static func unusableOrigin(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableOrigin,
            at: location,
            "'\(text)' is not an origin",
            why: "An origin is https:// and a host, perhaps with a port, and nothing else.",
            solutions: ["Write, for example: https://video.example"]
        )
    }

    static func noCountryCode(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .noCountryCode,
            at: location,
            "'\(text)' is not the code of a country",
            solutions: ["Write the ISO code in two capitals, such as US, or 'other' for the rest."]
        )
    }
}
