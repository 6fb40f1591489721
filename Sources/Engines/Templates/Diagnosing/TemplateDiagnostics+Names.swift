import Diagnostics

extension TemplateDiagnostics.Kind {
    static let unknownName = DiagnosticKind(
        "UnknownTemplateName",
        .error,
        """
        A template uses a name that no open view has, so it would render as nothing. \
        'placard theme variables' lists every name of every template.
        """
    )
    static let hasNoNames = DiagnosticKind(
        "NameWithoutParts",
        .error,
        """
        A template reaches with a dot into a value that has no names of its own. Dots reach into \
        views; the members of a list are reached by a section.
        """
    )
    static let openNameAlone = DiagnosticKind(
        "ExtraWithoutSection",
        .error,
        """
        A key of 'extra' is free text that a page may lack. A section of its own around it, \
        '{{#extra.motto}}…{{/extra.motto}}', shows that the template is prepared for that.
        """
    )
    static let cannotBeWritten = DiagnosticKind(
        "NameIsNotText",
        .error,
        """
        A template writes a name whose value has no text: yes or no, a list or a view. Sections \
        test, repeat or enter these.
        """
    )
    static let sectionOverWords = DiagnosticKind(
        "SectionOverWords",
        .error,
        """
        Strings of the theme ('t.…') and its files ('asset.…') are always there, so a section over \
        one decides nothing.
        """
    )
    static let rawNotHTML = DiagnosticKind(
        "UnescapedText",
        .error,
        """
        '{{{name}}}' and '{{&name}}' write a value as it is, which is safe only for names whose kind \
        is HTML. Anything else could bring tags and scripts into the page.
        """
    )
    static let markupEscaped = DiagnosticKind(
        "EscapedMarkup",
        .error,
        """
        A name whose kind is HTML stands in two braces, which would show its tags as text.
        """
    )
}

extension TemplateDiagnostics {
    static func unknownName(
        _ name: String,
        of owner: String?,
        views: [String],
        nearest: String?,
        template: String,
        at location: SourceLocation
    ) -> Diagnostic {
        let listing = views.filter { !$0.isEmpty }.joined(separator: ", ")
        return Diagnostic(
            Kind.unknownName,
            at: location,
            owner.map { "'\($0)' has no name '\(name)'" } ?? "Name '\(name)' is not known here",
            why: owner == nil && !listing.isEmpty ? "Open at this place: \(listing)." : "",
            solutions: didYouMean(nearest) + ["See 'placard theme variables \(template)'."]
        )
    }

    static func hasNoNames(
        _ name: String,
        kind: NameKind,
        at location: SourceLocation
    ) -> Diagnostic {
        let solution =
            if case .list = kind {
                "Open a section over the list: '{{#\(name)}}…{{/\(name)}}'."
            } else {
                "Write '\(name)' without a dot behind it."
            }
        return Diagnostic(
            Kind.hasNoNames,
            at: location,
            "'\(name)' has no names of its own: it is \(kind.article)",
            solutions: [solution]
        )
    }

    static func openNameAlone(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            Kind.openNameAlone,
            at: location,
            "'\(name)' needs a section around it",
            why: "A page may lack this key, and would show a gap.",
            solutions: ["Write '{{#\(name)}}…{{\(name)}}…{{/\(name)}}'."]
        )
    }

    static func cannotBeWritten(
        _ name: String,
        kind: NameKind,
        at location: SourceLocation
    ) -> Diagnostic {
        let solution =
            switch kind {
            case .list: "Repeat for its members: '{{#\(name)}}…{{/\(name)}}'."
            case .bool: "Test it: '{{#\(name)}}…{{/\(name)}}'."
            default: "Reach into it with a dot, '\(name).…', or enter it with '{{#\(name)}}'."
            }
        return Diagnostic(
            Kind.cannotBeWritten,
            at: location,
            "'\(name)' is no text: it is \(kind.article)",
            solutions: [solution]
        )
    }

    static func sectionOverWords(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            Kind.sectionOverWords,
            at: location,
            "A section over '\(name)' decides nothing",
            why: "Strings and files of the theme are always there.",
            solutions: ["Remove the section's tags, or test a name of the page."]
        )
    }

    static func rawNotHTML(
        _ name: String,
        kind: NameKind,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.rawNotHTML,
            at: location,
            "'\(name)' may not be written unescaped: it is \(kind.article)",
            why: "Only names whose kind is HTML are safe without escaping.",
            solutions: ["Write '{{\(name)}}'."]
        )
    }

    static func markupEscaped(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            Kind.markupEscaped,
            at: location,
            "'\(name)' is HTML, and two braces would show its tags as text",
            solutions: ["Write '{{{\(name)}}}'."]
        )
    }
}

extension NameKind {
    /// The kind as the end of a sentence: "a list of Source".
    var article: String {
        switch self {
        case .address: "an \(words)"
        case .list, .number: "a \(words)"
        case .view: "the view \(words)"
        case .text, .html, .bool, .choice: words
        }
    }
}
