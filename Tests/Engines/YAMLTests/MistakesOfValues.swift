import Testing

/// What people write who do not know YAML, with the place that must be pointed at in `⟦…⟧`, and the
/// text that they see, without the place and the quoted line.
extension YAMLMistakeTests {
    static let mistakesOfValues = [
        Case(
            "title: Sign ⟦#FacesOff today⟧",
            """
            Text behind a '#' is lost: '#FacesOff today' [TextAfterHash]
              In YAML a '#' behind a space begins a note that is not part of the text.
              → Put the text in quotes: title: "Sign #FacesOff today"
              → If it is a note, write a space behind the '#'.
            """
        ),
        Case(
            """
            hashtags:
              - ⟦#FacesOff⟧
              - Good # a real note
            """,
            """
            Text behind a '#' is lost: '#FacesOff' [TextAfterHash]
              In YAML a '#' behind a space begins a note that is not part of the text.
              → Put the text in quotes: - "#FacesOff"
              → If it is a note, write a space behind the '#'.
            """
        ),
        Case(
            """
            summary: We want more
              than ⟦#buses and⟧
              trains
            """,
            """
            Text behind a '#' is lost: '#buses and' [TextAfterHash]
              In YAML a '#' behind a space begins a note that is not part of the text.
              → Put the whole text in quotes, from its beginning to its end.
              → If it is a note, write a space behind the '#'.
            """
        ),
        Case(
            "hashtags: ⟦[⟧#FacesOff, #Other]",
            """
            The '[' is not closed with ']', or a comma is missing [NotClosed]
              → Write: hashtags: ["#FacesOff", "#Other"]
            """
        ),
        Case(
            "title: Stop now⟦:⟧ sign",
            """
            The text of 'title' contains ': ' and is not in quotes [UnquotedColon]
              In YAML a colon followed by a space stands between a key and its value.
              → Put the text in quotes: title: "Stop now: sign"
            """
        ),
        Case(
            """
            summary: We want more
              than this⟦:⟧ everything
            """,
            """
            The text contains ': ' and is not in quotes [UnquotedColon]
              In YAML a colon followed by a space stands between a key and its value.
              → Put the whole text in quotes, from its beginning to its end.
            """
        ),
        Case(
            "title: {en: Stop⟦:⟧ now}",
            """
            The text contains ': ' and is not in quotes [UnquotedColon]
              In YAML a colon followed by a space stands between a key and its value.
              → Put the text in quotes: title: {en: "Stop: now"}
            """
        ),
        Case(
            "title: ⟦@⟧council must act",
            """
            The text of 'title' begins with '@' and is not in quotes [UnquotedSymbol]
              YAML keeps '@' at the beginning of a value for itself.
              → Put the text in quotes: title: "@council must act"
            """
        ),
        Case(
            "title: ⟦`⟧x`",
            """
            The text of 'title' begins with '`' and is not in quotes [UnquotedSymbol]
              YAML keeps '`' at the beginning of a value for itself.
              → Put the text in quotes: title: "`x`"
            """
        ),
        Case(
            "title: ⟦%⟧5 of people",
            """
            The text of 'title' begins with '%' and is not in quotes [UnquotedSymbol]
              In YAML '%' gives instructions to the program that reads the file.
              → Put the text in quotes: title: "%5 of people"
            """
        ),
        Case(
            "title: ⟦&⟧R and D",
            """
            The text of 'title' begins with '&' and is not in quotes [UnquotedSymbol]
              In YAML '&' names a value that is repeated elsewhere; the name is not shown.
              → Put the text in quotes: title: "&R and D"
            """
        ),
        Case(
            "title: ⟦*⟧Breaking* news",
            """
            The text of 'title' begins with '*' and is not in quotes [UnquotedSymbol]
              In YAML '*' repeats a value that was named with '&', and there is none of this name.
              → Put the text in quotes: title: "*Breaking* news"
            """
        ),
        Case(
            "title: ⟦*⟧important",
            """
            The text of 'title' begins with '*' and is not in quotes [UnquotedSymbol]
              In YAML '*' repeats a value that was named with '&', and there is none of this name.
              → Put the text in quotes: title: "*important"
            """
        ),
        Case(
            "title: ⟦!⟧Important news",
            """
            The text of 'title' begins with '!' and is not in quotes [UnquotedSymbol]
              In YAML '!' names a type of value; Placard uses none, and the name is not shown.
              → Put the text in quotes: title: "!Important news"
            """
        ),
        Case(
            "title: ⟦[⟧Urgent] \"Save\" the library # note",
            """
            The text of 'title' begins with '[' and is not in quotes [UnquotedSymbol]
              In YAML '[' begins a list, and nothing may follow the ']' that ends it.
              → Put the text in quotes: title: '[Urgent] "Save" the library' # note
            """
        ),
        Case(
            "title: ⟦{⟧amount} needed",
            """
            The text of 'title' begins with '{' and is not in quotes [UnquotedSymbol]
              In YAML '{' begins a map, and nothing may follow the '}' that ends it.
              → Put the text in quotes: title: "{amount} needed"
            """
        ),
        Case(
            "title: ⟦>⟧ a quote",
            """
            The text of 'title' begins with '>' and is not in quotes [UnquotedSymbol]
              In YAML '>' announces text in the indented lines below it.
              → Put the text in quotes: title: "> a quote"
            """
        ),

    ]
}
