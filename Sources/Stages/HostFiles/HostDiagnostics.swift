import CampaignModel
public import Diagnostics

/// Every kind of diagnostic that the stage produces.
public enum HostDiagnostics {
    /// The kinds, for `placard explain`.
    public static let kinds: [DiagnosticKind] = [
        .settingNeedsHost, .invalidHeader, .headerOfHost, .weakerSecurityHeader, .headerTooLong,
        .tooManyHeaderRules, .policyTooLong, .tooManyRedirects, .redirectNotPossible,
        .goneNotPossible, .aliasesWithoutRule,
    ]
}

extension DiagnosticKind {
    static let settingNeedsHost = DiagnosticKind(
        "SettingNeedsHost",
        .warning,
        """
        'headers' and 'redirects' of 'site.yaml' are rules for the web server. Placard writes them in \
        the form that the host of the site reads, and 'hosting' names no such host, so that nobody \
        reads them. Set 'hosting', or write the rules where your server is configured.
        """
    )
    static let invalidHeader = DiagnosticKind(
        "InvalidHeader",
        .error,
        """
        A rule of 'headers' cannot be written to a host's file. Its pattern is an address from the \
        site's root with at most one '*', at its end; a header's name holds letters, digits, '-' and \
        '_'; its value is printable ASCII without line breaks and without ':splat', which hosts \
        replace.
        """
    )
    static let headerOfHost = DiagnosticKind(
        "HeaderOfHost",
        .warning,
        """
        The host sets this header itself and ignores rules for it. Remove it from 'headers'.
        """
    )
    static let weakerSecurityHeader = DiagnosticKind(
        "WeakerSecurityHeader",
        .error,
        """
        Placard sends headers that protect the people who sign. 'headers' may make them stricter, \
        never weaker: 'Referrer-Policy' must not tell other sites more than the origin, \
        'X-Content-Type-Options' stays 'nosniff', 'X-Frame-Options' stays 'DENY', and \
        'Strict-Transport-Security' must not end the protection. A 'Content-Security-Policy' applies \
        in addition to Placard's.
        """
    )
    static let headerTooLong = DiagnosticKind(
        "HeaderTooLong",
        .error,
        """
        The host ignores lines of '_headers' that are longer than its limit. Shorten the value.
        """
    )
    static let tooManyHeaderRules = DiagnosticKind(
        "TooManyHeaderRules",
        .error,
        """
        The host reads a limited number of blocks in '_headers' and ignores the rest. Join rules with a \
        '*' at the end of a pattern.
        """
    )
    static let policyTooLong = DiagnosticKind(
        "PolicyTooLong",
        .warning,
        """
        The policy that allows what any page of the site loads is longer than the lines that the host \
        reads. Every page carries its own policy in any case; the host's header then only forbids other \
        sites to show the pages in frames.
        """
    )
    static let tooManyRedirects = DiagnosticKind(
        "TooManyRedirects",
        .error,
        """
        The host reads a limited number of redirects and ignores the rest, so that old addresses would \
        lead nowhere. Remove some, or make them 'aliases' of a campaign or page: an alias also has a \
        page that leads on.
        """
    )
    static let redirectNotPossible = DiagnosticKind(
        "RedirectNotPossible",
        .error,
        """
        A redirect cannot be written to the host's file: it leads neither to an address of the site nor \
        to a whole http or https address, or its line is longer than the host reads.
        """
    )
    static let goneNotPossible = DiagnosticKind(
        "GoneNotPossible",
        .warning,
        """
        The host cannot answer an address with 410 ("gone for good"), only with 404. Search engines \
        forget the address more slowly. Remove the rule, or redirect the address.
        """
    )
    static let aliasesWithoutRule = DiagnosticKind(
        "AliasesWithoutRule",
        .note,
        """
        The host reads a limited number of redirects, or this alias is too long for one of its lines. \
        Every alias also has a page that leads readers on, so nothing is lost but the speed of a rule.
        """
    )
}

extension Diagnostic {
    static func settingNeedsHost(_ key: String, _ path: String, _ range: SourceRange?) -> Diagnostic
    {
        Diagnostic(
            .settingNeedsHost,
            at: SourceLocation(path: path, range: range),
            "'\(key)' has no effect with 'hosting: none'",
            why: "Only files for a host that Placard knows carry these rules.",
            solutions: [
                "Set 'hosting: netlify' or 'hosting: cloudflare'.",
                "Remove '\(key)' and configure your web server instead.",
            ]
        )
    }

    static func invalidHeaderPattern(_ pattern: Located<String>, _ path: String) -> Diagnostic {
        Diagnostic(
            .invalidHeader,
            at: SourceLocation(path: path, range: pattern.range),
            "'\(pattern.value)' is not a pattern of addresses",
            why: "Hosts match addresses from the site's root, with one '*' for any rest.",
            solutions: ["Write it as '/files/*' or '/files/report.pdf'."]
        )
    }

    static func invalidHeaderName(_ name: Located<String>, _ path: String) -> Diagnostic {
        Diagnostic(
            .invalidHeader,
            at: SourceLocation(path: path, range: name.range),
            "'\(name.value)' is not a header's name",
            solutions: ["Use letters, digits, '-' and '_', beginning with a letter."]
        )
    }

    static func invalidHeaderValue(_ header: HeaderRule.Header, _ path: String) -> Diagnostic {
        Diagnostic(
            .invalidHeader,
            at: SourceLocation(path: path, range: header.value.range),
            "The value of '\(header.name.value)' cannot be sent as a header",
            why: "It is empty, holds a line break or a character outside ASCII, or ':splat'.",
            solutions: ["Write it in one line of plain ASCII."]
        )
    }

    static func headerOfHost(_ name: Located<String>, _ host: Host, _ path: String) -> Diagnostic {
        Diagnostic(
            .headerOfHost,
            at: SourceLocation(path: path, range: name.range),
            "\(host.name) sets '\(name.value)' itself",
            why: "It ignores rules for this header.",
            solutions: ["Remove the line."]
        )
    }

    static func weakerSecurityHeader(
        _ header: HeaderRule.Header,
        _ security: SecurityHeader,
        _ path: String
    ) -> Diagnostic {
        Diagnostic(
            .weakerSecurityHeader,
            at: SourceLocation(path: path, range: header.value.range),
            "'\(header.value.value)' would weaken '\(header.name.value)'",
            why: "The header protects the people who sign; it can only be made stricter.",
            solutions: ["Use \(security.words).", "Remove the line."]
        )
    }

    static func headerTooLong(
        _ header: HeaderRule.Header,
        _ host: Host,
        _ path: String
    ) -> Diagnostic {
        Diagnostic(
            .headerTooLong,
            at: SourceLocation(path: path, range: header.value.range),
            "The line of '\(header.name.value)' is too long for \(host.name)",
            why: "It ignores lines of more than \(host.longestHeader) characters.",
            solutions: ["Shorten the value."]
        )
    }

    static func tooManyHeaderRules(
        _ count: Int,
        _ host: Host,
        _ path: String,
        _ range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .tooManyHeaderRules,
            at: SourceLocation(path: path, range: range),
            "\(count) header rules are more than \(host.name) reads",
            why: "It ignores all after the first \(host.mostHeaderRules), Placard's own included.",
            solutions: ["Join rules with a '*' at the end of a pattern."]
        )
    }

    static func policyTooLong(_ count: Int, _ host: Host, _ path: String) -> Diagnostic {
        Diagnostic(
            .policyTooLong,
            at: SourceLocation(path: path),
            "The site's policy is too long for the headers of \(host.name): \(count) characters",
            why:
                "It ignores lines of more than \(host.longestHeader). Pages carry their own policy.",
            solutions: ["Use fewer endpoints and origins."]
        )
    }

    static func tooManyRedirects(_ count: Int, _ host: Host, _ path: String) -> Diagnostic {
        Diagnostic(
            .tooManyRedirects,
            at: SourceLocation(path: path),
            "\(count) redirects are more than \(host.name) reads",
            why: "It ignores all after the first \(host.mostRedirects)."
                + (host.ignoresLastSlash ? "" : " '/old' and '/old/' take a rule each."),
            solutions: ["Remove some.", "Make them aliases of a campaign or page."]
        )
    }

    static func redirectNotPossible(
        _ redirect: Redirect,
        _ host: Host,
        _ path: String
    ) -> Diagnostic {
        Diagnostic(
            .redirectNotPossible,
            at: SourceLocation(path: path),
            "\(host.name) cannot redirect '\(redirect.from.path)' to '\(redirect.to)'",
            why: "The target is no address, or the line would be longer than the host reads.",
            solutions: ["Lead to an address of the site, such as '/new/', or to a whole address."]
        )
    }

    static func goneNotPossible(_ address: String, _ host: Host, _ path: String) -> Diagnostic {
        Diagnostic(
            .goneNotPossible,
            at: SourceLocation(path: path),
            "\(host.name) cannot answer '\(address)' with 410",
            why: "The address answers 404 instead.",
            solutions: ["Remove the rule.", "Redirect the address to a page that explains."]
        )
    }

    static func aliasesWithoutRule(_ count: Int, _ host: Host, _ path: String) -> Diagnostic {
        Diagnostic(
            .aliasesWithoutRule,
            at: SourceLocation(path: path),
            "\(count) \(count == 1 ? "alias has" : "aliases have") no rule of \(host.name)'s",
            why: "The pages at these addresses lead readers on all the same.",
            solutions: []
        )
    }
}
