import Diagnostics

/// What can be wrong with the signs of YAML itself, for people who do not know it.
extension YAMLDiagnostics {
    static let syntaxKinds = [
        textAfterHashKind, unquotedColonKind, unquotedSymbolKind, tabKind, curlyQuotesKind,
        textAfterQuoteKind, colonWithoutSpaceKind, notClosedKind, indentationKind,
        lineWithoutKeyKind, backslashKind, unreadableKind,
    ]

    static func lineMistake(_ mistake: LineMistake, in place: TextPlace) -> Diagnostic {
        let location = place.location(mistake.line.range(mistake.columns))
        let guilty = mistake.line.text(mistake.columns)
        let fact = LineFact(name: mistake.line.name, guilty: guilty, corrected: mistake.corrected)
        switch mistake.sort {
        case .tab: return tab(fact, at: location)
        case .symbol(let symbol): return unquotedSymbol(symbol, fact, at: location)
        case .textAfterHash: return textAfterHash(fact, at: location)
        case .colon: return unquotedColon(fact, at: location)
        case .curlyQuotes: return curlyQuotes(fact, at: location)
        case .textAfterQuote: return textAfterQuote(fact, at: location)
        case .spaceMissing: return colonWithoutSpace(fact, at: location)
        }
    }

    /// What the messages about one line are made of.
    struct LineFact {
        let name: String
        let guilty: String
        let corrected: [Unicode.Scalar]?

        var theText: String { name.isEmpty ? "The text" : "The text of '\(name.shortened)'" }

        /// The corrected line, without its indentation.
        var line: String? { corrected.map(YAMLDiagnostics.shown) }

        var quoteIt: String {
            line.map { "Put the text in quotes: \($0)" }
                ?? "Put the whole text in quotes, from its beginning to its end."
        }
    }

    private static func shown(_ line: [Unicode.Scalar]) -> String {
        let visible = line.drop { $0 == " " || $0 == "\t" }
        let most = 240
        let text = String(String.UnicodeScalarView(visible.prefix(most)))
        return visible.count > most ? text + "…" : text
    }

    static let textAfterHashKind = DiagnosticKind(
        "TextAfterHash",
        .error,
        """
        In YAML a '#' behind a space begins a note that is not part of the text, so a hashtag and all
        that follows it would be lost. Put the text in quotes. A real note has a space behind its '#'.
        """
    )

    private static func textAfterHash(_ fact: LineFact, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            textAfterHashKind,
            at: place,
            "Text behind a '#' is lost: '\(fact.guilty.shortened)'",
            why: "In YAML a '#' behind a space begins a note that is not part of the text.",
            solutions: [fact.quoteIt, "If it is a note, write a space behind the '#'."]
        )
    }

    static let unquotedColonKind = DiagnosticKind(
        "UnquotedColon",
        .error,
        """
        In YAML a colon followed by a space stands between a key and its value. Text that contains one
        needs quotes around it.
        """
    )

    private static func unquotedColon(_ fact: LineFact, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            unquotedColonKind,
            at: place,
            "\(fact.theText) contains ': ' and is not in quotes",
            why: "In YAML a colon followed by a space stands between a key and its value.",
            solutions: [fact.quoteIt]
        )
    }

    static func colonInLongText(at place: SourceLocation) -> Diagnostic {
        unquotedColon(LineFact(name: "", guilty: ":", corrected: nil), at: place)
    }

    static func colonInBrackets(
        at place: SourceLocation,
        corrected: [Unicode.Scalar]
    ) -> Diagnostic {
        unquotedColon(LineFact(name: "", guilty: ":", corrected: corrected), at: place)
    }

    static let unquotedSymbolKind = DiagnosticKind(
        "UnquotedSymbol",
        .error,
        """
        Some signs have a meaning of their own at the beginning of a value: @ ` % & * ! [ ] { } , > |
        and '-' or '?' before a space. Text that begins with one needs quotes around it.
        """
    )

    private static func unquotedSymbol(
        _ symbol: Unicode.Scalar,
        _ fact: LineFact,
        at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            unquotedSymbolKind,
            at: place,
            "\(fact.theText) begins with '\(symbol)' and is not in quotes",
            why: meaning(of: symbol),
            solutions: [fact.quoteIt]
        )
    }

    private static func meaning(of symbol: Unicode.Scalar) -> String {
        switch symbol {
        case "[": "In YAML '[' begins a list, and nothing may follow the ']' that ends it."
        case "{": "In YAML '{' begins a map, and nothing may follow the '}' that ends it."
        case "&": "In YAML '&' names a value that is repeated elsewhere; the name is not shown."
        case "*":
            "In YAML '*' repeats a value that was named with '&', and there is none of this name."
        case "!": "In YAML '!' names a type of value; Placard uses none, and the name is not shown."
        case ">", "|": "In YAML '\(symbol)' announces text in the indented lines below it."
        case "-": "In YAML '-' before a space begins an item of a list, in a line of its own."
        case "?": "In YAML '?' before a space begins a long key."
        case "%": "In YAML '%' gives instructions to the program that reads the file."
        case "]", "}", ",": "In YAML '\(symbol)' belongs into a list or map in brackets."
        default: "YAML keeps '\(symbol)' at the beginning of a value for itself."
        }
    }

    static let tabKind = DiagnosticKind(
        "TabIndentation",
        .error,
        "A line begins with a tab. YAML accepts only spaces there, since tabs differ in width."
    )

    private static func tab(_ fact: LineFact, at place: SourceLocation) -> Diagnostic {
        let line = String(String.UnicodeScalarView(fact.corrected?.prefix(240) ?? []))
        return Diagnostic(
            tabKind,
            at: place,
            "The line is indented with a tab",
            why: "YAML accepts only spaces at the beginning of a line.",
            solutions: ["Indent it with spaces: '\(line)'"]
        )
    }

    static let curlyQuotesKind = DiagnosticKind(
        "CurlyQuotes",
        .error,
        """
        Text stands in curly quotes, which a word processor or telephone makes of straight ones. YAML
        knows only straight quotes, so the curly ones would be shown on the page. Write straight quotes;
        where the curly ones belong to the text, put straight ones around them.
        """
    )

    private static func curlyQuotes(_ fact: LineFact, at place: SourceLocation) -> Diagnostic {
        let isPair = fact.guilty.unicodeScalars.count > 1
        let quoted = isPair ? fact.name + ": " + Quoting.quoted(fact.guilty.shortened) : nil
        return Diagnostic(
            curlyQuotesKind,
            at: place,
            isPair
                ? "\(fact.theText) stands in curly quotes"
                : "\(fact.theText) begins with a curly quote",
            why: "Only straight quotes mark text in YAML; curly ones are part of the text.",
            solutions: [fact.line.map { "Write straight quotes: \($0)" } ?? fact.quoteIt]
                + (quoted.map { ["If the curly quotes shall be shown: \($0)"] } ?? [])
        )
    }

    static let textAfterQuoteKind = DiagnosticKind(
        "TextAfterQuote",
        .error,
        """
        A value that begins with a quote ends at the next quote of the same sort, and more text follows.
        Put all of the text in quotes of the other sort, or write the quote inside twice ('') or with a
        backslash (\\").
        """
    )

    private static func textAfterQuote(_ fact: LineFact, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            textAfterQuoteKind,
            at: place,
            "\(fact.theText) goes on behind its closing quote: '\(fact.guilty.shortened)'",
            why: "A value that begins with a quote ends at the next quote of the same sort.",
            solutions: [fact.line.map { "Put all of it in quotes: \($0)" } ?? fact.quoteIt]
        )
    }

    static let colonWithoutSpaceKind = DiagnosticKind(
        "ColonWithoutSpace",
        .error,
        "A key's colon needs a space behind it; without one YAML sees a single word."
    )

    private static func colonWithoutSpace(
        _ fact: LineFact,
        at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            colonWithoutSpaceKind,
            at: place,
            "No space behind the colon",
            solutions: ["Write: \(fact.line ?? "key: value")"]
        )
    }

    static let notClosedKind = DiagnosticKind(
        "NotClosed",
        .error,
        """
        A quote, a list in brackets or a map in braces has no end, or a comma is missing between its
        parts. All that follows would belong to it.
        """
    )

    static func notClosed(
        _ opening: Unicode.Scalar,
        at place: SourceLocation,
        corrected: [Unicode.Scalar]
    ) -> Diagnostic {
        let closing: Unicode.Scalar = opening == "[" ? "]" : opening == "{" ? "}" : opening
        let isQuote = opening == closing
        return Diagnostic(
            notClosedKind,
            at: place,
            isQuote
                ? "The quote \(opening) is not closed"
                : "The '\(opening)' is not closed with '\(closing)', or a comma is missing",
            solutions: ["Write: \(shown(corrected))"]
        )
    }

    static let indentationKind = DiagnosticKind(
        "WrongIndentation",
        .error,
        """
        Keys that belong together begin in the same column, and the keys inside another one begin further
        to the right. This line begins in a column of its own.
        """
    )

    static func wrongIndentation(
        _ name: String,
        above: String,
        column: Int,
        at place: SourceLocation
    ) -> Diagnostic {
        let start = place.range?.start.column ?? 1
        let neighbour = above.isEmpty ? "the line above" : "'\(above.shortened)'"
        return Diagnostic(
            indentationKind,
            at: place,
            "'\(name.shortened)' begins in column \(start), where no key above it begins",
            why: "Keys that belong together begin in the same column.",
            solutions: ["Begin it in column \(column), as \(neighbour) does."]
        )
    }

    static let lineWithoutKeyKind = DiagnosticKind(
        "LineWithoutKey",
        .error,
        """
        A line holds text without a key. If it goes on with the text above, indent it; if it is a value
        of its own, write 'key: value'; if it is a note, begin it with '# '.
        """
    )

    static func lineWithoutKey(_ text: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            lineWithoutKeyKind,
            at: place,
            "'\(text.shortened)' has no key",
            solutions: [
                "If it goes on with the text above, indent it with two spaces.",
                "If it is a value of its own, write 'key: value'.",
            ]
        )
    }

    static let backslashKind = DiagnosticKind(
        "UnknownEscape",
        .error,
        """
        Inside double quotes a backslash begins an escape such as \\n, and this one does not exist. Write
        the backslash twice.
        """
    )

    static func backslash(at place: SourceLocation, corrected: [Unicode.Scalar]) -> Diagnostic {
        Diagnostic(
            backslashKind,
            at: place,
            "A backslash inside double quotes begins an escape that does not exist",
            solutions: ["Write the backslash twice: \(shown(corrected))"]
        )
    }

    static let unreadableKind = DiagnosticKind(
        "UnreadableYAML",
        .error,
        """
        The text cannot be read as keys and values from this place on, and none of the usual mistakes was
        recognised. Look at the line and the one above it: indentation, quotes, brackets and colons.
        """
    )

    static func unreadable(
        _ reason: SyntaxFailure.Reason,
        at place: SourceLocation
    ) -> Diagnostic {
        let solution =
            switch reason {
            case .itemExpected: "Begin each item of the list with '- ', in the same column."
            case .itemNotAllowed: "Begin a list in the line below its key."
            case .closingExpected: "Separate items with commas, and close each bracket."
            case .leftOver: "Remove what follows the value, or write 'key: value' throughout."
            case .keyExpected, .valueNotAllowed, .colonExpected:
                "Begin keys that belong together in the same column, and text in quotes."
            case .noMemory: "Give the build more memory, or run it with `--jobs 1`."
            default: "Put text with special signs in quotes, and look at the line above."
            }
        return Diagnostic(
            unreadableKind,
            at: place,
            reason == .noMemory
                ? "There is no memory left to read this text"
                : "This place cannot be read as 'key: value'",
            solutions: [solution]
        )
    }
}
