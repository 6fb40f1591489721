public import Diagnostics

/// What can be wrong with a YAML text, or with its values against a schema.
public enum YAMLDiagnostics {
    /// All kinds of this module.
    public static let kinds: [DiagnosticKind] = syntaxKinds + textKinds + schemaKinds

    private static let schemaKinds = [
        unknownKeyKind, missingKeyKind, emptyValueKind, wrongTypeKind, unknownValueKind,
        notAMappingKind,
    ]

    static let unknownKeyKind = DiagnosticKind(
        "UnknownKey",
        .error,
        """
        A key stands where Placard knows no such key. It would be ignored, and what was meant would be
        missing on the page. Correct the spelling or remove the line; where the place has 'extra:',
        values of your own go under it.
        """
    )

    static func unknownKey(
        _ key: String,
        nearest: String?,
        known: [String],
        at place: SourceLocation
    ) -> Diagnostic {
        var solutions = [nearest.map { "Write '\($0)'." } ?? "Remove it.\(list(of: known))"]
        if known.contains("extra"), nearest == nil {
            solutions.append("Put values of your own under 'extra:'.")
        }
        return Diagnostic(
            unknownKeyKind,
            at: place,
            "Unknown key '\(key.shortened)'",
            solutions: solutions
        )
    }

    private static func list(of known: [String]) -> String {
        var names: [String] = []
        for name in known where !names.contains(name) { names.append(name) }
        guard !names.isEmpty else { return "" }
        return " Known here: \(names.joined(separator: ", "))."
    }

    static let missingKeyKind = DiagnosticKind(
        "MissingKey",
        .error,
        "A key that is needed here is not there. Add it with its value."
    )

    static func missingKey(
        _ name: String,
        example: String,
        at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            missingKeyKind,
            at: place,
            "'\(name)' is missing",
            solutions: ["Add it: \(name): \(example)"]
        )
    }

    static let emptyValueKind = DiagnosticKind(
        "EmptyValue",
        .error,
        """
        A value is needed and nothing is written. Write it, or remove the key where the value may be
        absent.
        """
    )

    static func emptyValue(
        _ name: String,
        example: String,
        at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            emptyValueKind,
            at: place,
            "'\(name.shortened)' is empty",
            solutions: ["Write a value, for example \(example), or remove it."]
        )
    }

    static let wrongTypeKind = DiagnosticKind(
        "WrongType",
        .error,
        """
        A value is of another sort than its key needs: a list where text belongs, words where a number
        belongs. The message names what is expected and gives an example.
        """
    )

    static func wrongType(_ wrong: Wrong, at place: SourceLocation) -> Diagnostic {
        let expected = "'\(wrong.name.shortened)' is not \(wrong.expectation)"
        let summary: String
        var solutions = ["Write, for example: \(wrong.example)"]
        switch wrong.node.content {
        case .scalar(let scalar): summary = "\(expected): '\(scalar.text.shortened)'"
        case .list: summary = "\(expected) but a list"
        case .mapping: summary = "\(expected) but a map"
        }
        if wrong.expectation.hasPrefix("text"), wrong.node.text == nil {
            solutions = ["If brackets or braces belong to the text, put all of it in quotes."]
        }
        return Diagnostic(wrongTypeKind, at: place, summary, solutions: solutions)
    }

    static let unknownValueKind = DiagnosticKind(
        "UnknownValue",
        .error,
        "A key takes one of a few words, and another one is written. The message lists them."
    )

    static func unknownValue(
        _ text: String,
        of name: String,
        choices: [String],
        at place: SourceLocation
    ) -> Diagnostic {
        let nearest = NearestName.nearest(to: text, among: choices)
        let all = "It is one of: \(choices.joined(separator: ", "))."
        return Diagnostic(
            unknownValueKind,
            at: place,
            "'\(text.shortened)' is not a value of '\(name.shortened)'",
            solutions: (nearest.map { ["Write '\($0)'."] } ?? []) + [all]
        )
    }

    static let notAMappingKind = DiagnosticKind(
        "NotKeysAndValues",
        .error,
        "The file or front matter does not consist of lines of the form 'key: value'."
    )

    static func notAMapping(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            notAMappingKind,
            at: place,
            "This is not a set of keys with values",
            solutions: ["Write lines of the form 'key: value'."]
        )
    }
}

extension String {
    /// The text as a message quotes it: one line, and not all of a long one.
    var shortened: String {
        let scalars = unicodeScalars.prefix(61).map { $0 == "\n" || $0 == "\r" ? " " : $0 }
        let isLong = scalars.count > 60
        return String(String.UnicodeScalarView(scalars.prefix(60))) + (isLong ? "…" : "")
    }
}
