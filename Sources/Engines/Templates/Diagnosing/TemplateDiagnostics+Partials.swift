import Diagnostics

extension TemplateDiagnostics.Kind {
    static let missingPartial = DiagnosticKind(
        "MissingPartial",
        .error,
        """
        A template includes or inherits from a partial that the theme and its parents do not have. \
        '{{>head}}' and '{{<head}}' mean 'templates/partials/head' with the template's own ending.
        """
    )
    static let reachesItself = DiagnosticKind(
        "PartialReachesItself",
        .error,
        """
        A partial includes itself, directly or through others, and would never end.
        """
    )
    static let notClosedList = DiagnosticKind(
        "DynamicNameNotClosed",
        .error,
        """
        '{{>*name}}' includes the partial that a value names. All that it could name must be known \
        beforehand, so it takes only names whose kind is a closed list.
        """
    )
    static let unknownBlock = DiagnosticKind(
        "UnknownBlock",
        .error,
        """
        A template replaces a block that its parent does not have, so the replacement would be left \
        out of the page.
        """
    )
}

extension TemplateDiagnostics {
    static func missingPartial(
        _ name: String,
        chain: [String],
        nearest: String?,
        isMember: Bool,
        at location: SourceLocation
    ) -> Diagnostic {
        let way = (chain + ["partials/\(name)"]).joined(separator: " → ")
        return Diagnostic(
            Kind.missingPartial,
            at: location,
            "Partial '\(name)' does not exist",
            why: "It is reached by \(way)."
                + (isMember ? " Every member of the closed list needs its partial." : ""),
            solutions: (isMember ? [] : didYouMean(nearest)) + [
                "Create 'templates/partials/\(name)' with the same ending as this template."
            ]
        )
    }

    static func reachesItself(
        _ name: String,
        chain: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.reachesItself,
            at: location,
            "Partial '\(name)' reaches itself",
            why: "It would never end: \(chain.joined(separator: " → ")).",
            solutions: ["Remove one of the tags of this chain."]
        )
    }

    static func notClosedList(
        _ name: String,
        kind: NameKind,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.notClosedList,
            at: location,
            "'\(name)' cannot name a partial: it is \(kind.article)",
            why: "Only the members of a closed list can be checked before a page is built.",
            solutions: ["Name the partial itself: '{{>name}}'.", "Use a name of a closed list."]
        )
    }

    static func unknownBlock(
        _ name: String,
        parent: String,
        nearest: String?,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.unknownBlock,
            at: location,
            "'\(parent)' has no block '\(name)'",
            why: "The replacement would be left out of the page.",
            solutions: didYouMean(nearest) + ["Put '{{$\(name)}}{{/\(name)}}' into '\(parent)'."]
        )
    }
}
