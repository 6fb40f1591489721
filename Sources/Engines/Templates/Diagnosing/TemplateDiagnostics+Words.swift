import Diagnostics

extension TemplateDiagnostics.Kind {
    static let unknownAsset = DiagnosticKind(
        "UnknownAsset",
        .error,
        """
        A template asks for the address of a file under a name that theme.yaml's 'assets' does not \
        list.
        """
    )
    static let unknownString = DiagnosticKind(
        "UnknownString",
        .error,
        """
        A template uses a string that the theme's default language does not have.
        """
    )
    static let malformedPlaceholder = DiagnosticKind(
        "MalformedPlaceholder",
        .error,
        """
        Braces in a theme's string enclose the name of a value: '{signature_count}'. Anything else \
        between them would be shown to supporters as it is.
        """
    )
    static let unknownPlaceholder = DiagnosticKind(
        "UnknownPlaceholder",
        .error,
        """
        A string of the theme has a placeholder that is no name where a template uses the string. \
        Placeholders are names of the place of use.
        """
    )
    static let placeholderNotText = DiagnosticKind(
        "PlaceholderIsNotText",
        .error,
        """
        A string's placeholder names a value that cannot stand among words: yes or no, a list, a \
        view, or HTML in an attribute or in plain text.
        """
    )
    static let pluralNotNumber = DiagnosticKind(
        "PluralIsNotNumber",
        .error,
        """
        The name behind a string's 'plural' picks the string's form, so its value must be a number.
        """
    )
}

extension TemplateDiagnostics {
    static func unknownAsset(
        _ name: String,
        known: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.unknownAsset,
            at: location,
            "The theme has no asset '\(name)'",
            solutions: didYouMean(
                NearestName.nearest(to: name, among: known).map { "asset.\($0)" }
            ) + ["Add '\(name)' with the file's path to 'assets' of theme.yaml."]
        )
    }

    static func unknownString(
        _ key: String,
        nearest: String?,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.unknownString,
            at: location,
            "The theme has no string '\(key)'",
            solutions: didYouMean(nearest.map { "t.\($0)" }) + [
                "Add '\(key)' to the strings of the default language."
            ]
        )
    }

    static func malformedPlaceholder(
        _ text: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.malformedPlaceholder,
            at: location,
            "'\(text)' is no placeholder",
            why: "Braces enclose a name of letters, digits, '_' and '.'.",
            solutions: ["Write the name of a value, such as '{title}'.", "Remove the brace."]
        )
    }

    static func unknownPlaceholder(
        _ name: String,
        of key: String,
        nearest: String?,
        at location: SourceLocation,
        usedAt use: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.unknownPlaceholder,
            at: location,
            "Name '\(name)' of string '\(key)' is not known where the string is used",
            solutions: didYouMean(nearest) + ["Remove it from the string."],
            notes: [Diagnostic.Note(at: use, "Used here")]
        )
    }

    static func placeholderNotText(
        _ name: String,
        kind: NameKind,
        at location: SourceLocation,
        usedAt use: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.placeholderNotText,
            at: location,
            "'\(name)' cannot stand in this string: it is \(kind.article)",
            solutions: ["Use a name whose kind is text, number or address."],
            notes: [Diagnostic.Note(at: use, "Used here")]
        )
    }

    static func pluralNotNumber(
        _ name: String,
        kind: NameKind,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            Kind.pluralNotNumber,
            at: location,
            "'\(name)' cannot pick a plural form: it is \(kind.article)",
            solutions: ["Use a name whose kind is number."]
        )
    }
}
