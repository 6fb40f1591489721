import Diagnostics

extension TemplateDiagnostics.Kind {
    static let markupOutOfPlace = DiagnosticKind(
        "MarkupOutOfPlace",
        .error,
        """
        A name whose kind is HTML may stand only between elements of a page: in an attribute, a \
        title or plain text its tags would be shown or would break the page.
        """
    )
    static let forbiddenPlace = DiagnosticKind(
        "TagInForbiddenPlace",
        .error,
        """
        A template writes a value where no escaping makes it safe: in a script, a style sheet, a \
        comment, an attribute that runs scripts or holds styles, an attribute without quotes, or the \
        name of an element or attribute. Values stand between elements and in quoted attributes.
        """
    )
    static let addressExpected = DiagnosticKind(
        "AddressExpected",
        .error,
        """
        Attributes such as href, src and action take only names whose kind is address: a text could \
        be 'javascript:…'.
        """
    )
    static let addressMayLack = DiagnosticKind(
        "AddressMayBeMissing",
        .error,
        """
        An address that a page may lack stands in an attribute without a section around it. An empty \
        href or src leads back to the page itself.
        """
    )
    static let changesPlace = DiagnosticKind(
        "SectionChangesPlace",
        .error,
        """
        A section begins in one place of the HTML and ends in another, such as between elements and \
        inside a tag, so what follows would mean two things. Each branch must leave the HTML where \
        it found it.
        """
    )
    static let joinsSection = DiagnosticKind(
        "TextJoinsSection",
        .error,
        """
        Text follows a section inside a tag without a blank, so it would join the attribute that the \
        section may have written.
        """
    )
    static let unfinishedMarkup = DiagnosticKind(
        "UnfinishedMarkup",
        .error,
        """
        A template ends inside a tag, a comment, a script or the like.
        """
    )
}

extension TemplateDiagnostics {
    static func markupOutOfPlace(
        _ name: String,
        in place: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.markupOutOfPlace,
            at: location,
            "'\(name)' is HTML and cannot stand \(place == "plain text" ? "in " : "")\(place)",
            solutions: ["Move it between elements.", "Use a name whose kind is text."]
        )
    }

    static func forbiddenPlace(
        _ name: String,
        place: String,
        advice: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.forbiddenPlace,
            at: location,
            "'\(name)' cannot stand \(place)",
            why: "No escaping makes a value safe there.",
            solutions: [advice]
        )
    }

    static func addressExpected(
        _ name: String,
        kind: NameKind,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.addressExpected,
            at: location,
            "'\(name)' cannot stand in an attribute that holds an address: it is \(kind.article)",
            why: "A text could lead anywhere, even to a script.",
            solutions: ["Use a name whose kind is address."]
        )
    }

    static func addressMayLack(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            Kind.addressMayLack,
            at: location,
            "'\(name)' may be missing here",
            why: "An empty address leads back to the page itself.",
            solutions: ["Put '{{#\(name)}}…{{/\(name)}}' around the element."]
        )
    }

    static func changesPlace(
        _ name: String,
        from start: String,
        to end: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.changesPlace,
            at: location,
            "Section '\(name)' begins \(start) and ends \(start == end ? "in another one" : end)",
            why: "What follows would mean two things.",
            solutions: ["Let each branch of the section hold whole elements or whole attributes."]
        )
    }

    static func joinsSection(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            Kind.joinsSection,
            at: location,
            "'\(text)' would join the attribute that the section before it may write",
            solutions: ["Put a blank before it."]
        )
    }

    static func unfinishedMarkup(_ place: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            Kind.unfinishedMarkup,
            at: location,
            "The template ends \(place)",
            solutions: ["Close what is open."]
        )
    }
}
