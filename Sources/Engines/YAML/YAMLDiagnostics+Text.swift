import Diagnostics

/// What can be wrong with a text as a whole, or with how its values hang together.
extension YAMLDiagnostics {
    static let textKinds = [
        tooLongKind, notUTF8Kind, invisibleCharacterKind, severalDocumentsKind, directiveKind,
        nestedTooDeepKind, duplicateKeyKind, keyNotTextKind, repeatsTooMuchKind,
    ]

    static let tooLongKind = DiagnosticKind(
        "SettingsTooLong",
        .error,
        """
        Front matter holds at most 64 KB, a file of settings at most 4 MB. Long text belongs below the
        front matter.
        """
    )

    static func tooLong(_ bytes: Int, limit: Int, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            tooLongKind,
            at: place,
            "\(bytes) bytes are more than the \(limit) allowed here",
            solutions: ["Shorten it; long text belongs below the front matter."]
        )
    }

    static let notUTF8Kind = DiagnosticKind(
        "SettingsNotUTF8",
        .error,
        "Settings and front matter are text in UTF-8. Save the file with that encoding."
    )

    static func notUTF8(_ byte: UInt8, at place: SourceLocation) -> Diagnostic {
        let hex = String(byte, radix: 16, uppercase: true)
        return Diagnostic(
            notUTF8Kind,
            at: place,
            "The byte \(hex) is not UTF-8",
            solutions: ["Save the file in the encoding UTF-8."]
        )
    }

    static let invisibleCharacterKind = DiagnosticKind(
        "InvisibleCharacter",
        .error,
        """
        A character that no editor shows stands in the text: a control character, or a line break that
        only some programs know. It often comes along when text is pasted.
        """
    )

    static func invisibleCharacter(_ value: UInt32, at place: SourceLocation) -> Diagnostic {
        let hex = String(value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return Diagnostic(
            invisibleCharacterKind,
            at: place,
            "An invisible character stands here: U+\(code)",
            solutions: ["Delete it, or type the line anew."]
        )
    }

    static let severalDocumentsKind = DiagnosticKind(
        "SeveralDocuments",
        .error,
        "A line of '---' or '...' divides a YAML file into several; Placard reads only one."
    )

    static func severalDocuments(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            severalDocumentsKind,
            at: place,
            "This line divides the file in two, and Placard reads only one",
            solutions: ["Remove the line, or what follows it."]
        )
    }

    static let directiveKind = DiagnosticKind(
        "YAMLDirective",
        .error,
        "A line that begins with '%' gives instructions to the program that reads it; Placard takes none."
    )

    static func directive(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            directiveKind,
            at: place,
            "The line begins with '%'",
            why: "In YAML such a line gives instructions to the program that reads it.",
            solutions: ["Remove the line, or put the text in quotes."]
        )
    }

    static let nestedTooDeepKind = DiagnosticKind(
        "NestedTooDeep",
        .error,
        "Lists and maps lie in each other deeper than any setting of Placard needs."
    )

    static func nestedTooDeep(_ limit: Int, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            nestedTooDeepKind,
            at: place,
            "Lists and maps lie more than \(limit) deep in each other",
            solutions: ["Close brackets that were left open, or put text that has them in quotes."]
        )
    }

    static let duplicateKeyKind = DiagnosticKind(
        "DuplicateKey",
        .error,
        "A key stands twice in the same map. Only one value can hold, and which one is not obvious."
    )

    static func duplicateKey(
        _ key: String,
        at place: SourceLocation,
        first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            duplicateKeyKind,
            at: place,
            "'\(key.shortened)' stands here a second time",
            solutions: ["Remove one of the two."],
            notes: [Diagnostic.Note(at: first, "the first is here")]
        )
    }

    static let keyNotTextKind = DiagnosticKind(
        "KeyNotText",
        .error,
        "A key is a word. Here a list, a map or nothing stands in its place."
    )

    static func keyNotText(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            keyNotTextKind,
            at: place,
            "No word stands before the colon",
            why: "A key is a word; here it is a list, a map, a repeated value or nothing.",
            solutions: ["Write 'key: value', or put text that has brackets or colons in quotes."]
        )
    }

    static let repeatsTooMuchKind = DiagnosticKind(
        "RepeatsTooMuch",
        .error,
        "Values repeated with '*' would multiply beyond any use."
    )

    static func repeatsTooMuch(
        _ name: String,
        _ limit: Int,
        at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            repeatsTooMuchKind,
            at: place,
            "'*\(name.shortened)' makes more than \(limit) repeated values",
            solutions: ["Write the values out where they are needed."]
        )
    }
}
