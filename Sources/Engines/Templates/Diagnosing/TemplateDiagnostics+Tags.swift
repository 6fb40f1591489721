import Diagnostics

extension TemplateDiagnostics.Kind {
    static let unclosedTag = DiagnosticKind(
        "UnclosedTag",
        .error,
        """
        A tag of a template was begun and never ended, so everything behind it would be lost. Each \
        '{{' needs its '}}', each '{{{' its '}}}'.
        """
    )
    static let malformedTag = DiagnosticKind(
        "MalformedTag",
        .error,
        """
        A tag of a template holds no name, or more than a name. A tag is a sign and one name without \
        blanks: '{{title}}', '{{#sources}}', '{{>head}}'; '{{=<% %>=}}' sets two delimiters.
        """
    )
    static let unclosedSection = DiagnosticKind(
        "UnclosedSection",
        .error,
        """
        A section, a parent or a block of a template was opened and not closed, so it is unclear \
        where it ends. Each '{{#name}}', '{{^name}}', '{{<name}}' and '{{$name}}' needs a '{{/name}}' \
        in the same file, and what is opened last is closed first.
        """
    )
    static let closesNothing = DiagnosticKind(
        "ClosesNothing",
        .error,
        """
        A closing tag of a template names a section, parent or block that is not open there.
        """
    )
    static let textInParent = DiagnosticKind(
        "TextInParent",
        .warning,
        """
        Between '{{<parent}}' and its '{{/parent}}' only blocks count; Mustache leaves everything \
        else out of the page. Put it into a block that the parent has.
        """
    )
    static let tooLarge = DiagnosticKind(
        "TemplateTooLarge",
        .error,
        """
        The sections, partials and parents of a template reach so deep, or multiply so much, that \
        compiling it would take all memory. Use fewer levels.
        """
    )
}

extension TemplateDiagnostics {
    static func unclosedTag(
        _ tag: String,
        ending: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.unclosedTag,
            at: location,
            "Tag '\(tag)' has no end",
            why: "Everything behind it would be read as a part of its name.",
            solutions: ["End the tag with '\(ending)'."]
        )
    }

    static func malformedTag(_ tag: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            Kind.malformedTag,
            at: location,
            "Tag '\(tag)' is not a sign and one name",
            solutions: [
                "Write one name without blanks between the braces, such as '{{title}}'.",
                "For two new delimiters write '{{=<% %>=}}'; for a note '{{! … }}'.",
            ]
        )
    }

    static func unclosedSection(
        _ name: String,
        tag: String,
        at location: SourceLocation,
        before close: (name: String, location: SourceLocation)?
    ) -> Diagnostic {
        Diagnostic(
            Kind.unclosedSection,
            at: location,
            "'\(tag)' is not closed"
                + (close.map { " before '{{/\($0.name)}}'" } ?? " before the file ends"),
            solutions: ["Put '{{/\(name)}}' where it should end."],
            notes: close.map {
                [Diagnostic.Note(at: $0.location, "This closes what was opened before '\(name)'")]
            } ?? []
        )
    }

    static func closesNothing(
        _ name: String,
        open: String?,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.closesNothing,
            at: location,
            "'{{/\(name)}}' closes nothing: no '\(name)' is open here",
            solutions: (open.map { ["Write '{{/\($0)}}', which is open."] } ?? [])
                + ["Remove '{{/\(name)}}'."]
        )
    }

    static func textInParent(
        _ text: String,
        parent: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.textInParent,
            at: location,
            "'\(text.prefix(40))' is left out of the page",
            why: "Between '{{<\(parent)}}' and '{{/\(parent)}}' only blocks count.",
            solutions: [
                "Put it into a block that '\(parent)' has: '{{$name}}…{{/name}}'.",
                "For a note write '{{! … }}'.",
            ]
        )
    }

    static func tooLarge(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            Kind.tooLarge,
            at: location,
            "Template is nested too deeply or grows too large at '\(name)'",
            solutions: ["Use fewer levels of sections, partials and parents."]
        )
    }
}
