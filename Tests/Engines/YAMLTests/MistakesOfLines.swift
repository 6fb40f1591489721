import Testing

/// What people write who do not know YAML, with the place that must be pointed at in `⟦…⟧`, and the
/// text that they see, without the place and the quoted line.
extension YAMLMistakeTests {
    static let mistakesOfLines = [
        Case(
            "title: ⟦-⟧ dash",
            """
            The text of 'title' begins with '-' and is not in quotes [UnquotedSymbol]
              In YAML '-' before a space begins an item of a list, in a line of its own.
              → Put the text in quotes: title: "- dash"
            """
        ),
        Case(
            """
            share:
            ⟦\t⟧title: A
            """,
            """
            The line is indented with a tab [TabIndentation]
              YAML accepts only spaces at the beginning of a line.
              → Indent it with spaces: '  title: A'
            """
        ),
        Case(
            "title: ⟦“Save the library”⟧",
            """
            The text of 'title' stands in curly quotes [CurlyQuotes]
              Only straight quotes mark text in YAML; curly ones are part of the text.
              → Write straight quotes: title: "Save the library"
              → If the curly quotes shall be shown: title: "“Save the library”"
            """
        ),
        Case(
            "title: ⟦“⟧Save” the: library",
            """
            The text of 'title' begins with a curly quote [CurlyQuotes]
              Only straight quotes mark text in YAML; curly ones are part of the text.
              → Write straight quotes: title: "“Save” the: library"
            """
        ),
        Case(
            "title: \"Save\" ⟦the library⟧",
            """
            The text of 'title' goes on behind its closing quote: 'the library' [TextAfterQuote]
              A value that begins with a quote ends at the next quote of the same sort.
              → Put all of it in quotes: title: '"Save" the library'
            """
        ),
        Case(
            "title: 'It'⟦s time'⟧",
            """
            The text of 'title' goes on behind its closing quote: 's time'' [TextAfterQuote]
              A value that begins with a quote ends at the next quote of the same sort.
              → Put all of it in quotes: title: "It's time"
            """
        ),
        Case(
            """
            title: ⟦"⟧Save the library
            summary: "Hello"
            """,
            """
            The quote " is not closed [NotClosed]
              → Write: title: "Save the library"
            """
        ),
        Case(
            """
            slug⟦:⟧foo
            title: A
            """,
            """
            No space behind the colon [ColonWithoutSpace]
              → Write: slug: foo
            """
        ),
        Case(
            """
            title: A
            ⟦this is stray⟧
            slug: b
            """,
            """
            'this is stray' has no key [LineWithoutKey]
              → If it goes on with the text above, indent it with two spaces.
              → If it is a value of its own, write 'key: value'.
            """
        ),
        Case(
            """
            share:
              title: A
             ⟦description⟧: B
            """,
            """
            'description' begins in column 2, where no key above it begins [WrongIndentation]
              Keys that belong together begin in the same column.
              → Begin it in column 3, as 'title' does.
            """
        ),
        Case(
            """
            title: A
              ⟦slug⟧: b
            """,
            """
            'slug' begins in column 3, where no key above it begins [WrongIndentation]
              Keys that belong together begin in the same column.
              → Begin it in column 1, as 'title' does.
            """
        ),
        Case(
            """
            topics: ⟦[⟧a, b
            slug: x
            """,
            """
            The '[' is not closed with ']', or a comma is missing [NotClosed]
              → Write: topics: [a, b]
            """
        ),
        Case(
            "title: \"C:⟦\\p⟧ath\"",
            """
            A backslash inside double quotes begins an escape that does not exist [UnknownEscape]
              → Write the backslash twice: title: "C:\\\\path"
            """
        ),
        Case(
            """
            topics:
              - a
              ⟦⟧b: c
            """,
            """
            This place cannot be read as 'key: value' [UnreadableYAML]
              → Begin each item of the list with '- ', in the same column.
            """
        ),
        Case(
            """
            a: b
            ⟦---⟧
            c: d
            """,
            """
            This line divides the file in two, and Placard reads only one [SeveralDocuments]
              → Remove the line, or what follows it.
            """
        ),
        Case(
            "⟦%⟧YAML 1.1",
            """
            The line begins with '%' [YAMLDirective]
              In YAML such a line gives instructions to the program that reads it.
              → Remove the line, or put the text in quotes.
            """
        ),
        Case(
            "⟦⟧[a, b]: c",
            """
            No word stands before the colon [KeyNotText]
              A key is a word; here it is a list, a map, a repeated value or nothing.
              → Write 'key: value', or put text that has brackets or colons in quotes.
            """
        ),
        Case(
            "title: a⟦\u{2028}⟧b⟦\u{7}⟧",
            """
            An invisible character stands here: U+2028 [InvisibleCharacter]
              → Delete it, or type the line anew.
            An invisible character stands here: U+0007 [InvisibleCharacter]
              → Delete it, or type the line anew.
            """
        ),

    ]
}
