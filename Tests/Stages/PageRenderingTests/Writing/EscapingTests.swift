import Testing

@testable import PageRendering

@Suite struct EscapingTests {
    @Test(arguments: [
        ("\"<&>'", "&quot;&lt;&amp;&gt;'"),
        ("</script><!--", "&lt;/script&gt;&lt;!--"),
        ("é 👍 U+FFFD \u{FFFD}", "é 👍 U+FFFD \u{FFFD}"),
        ("one\ntwo\tthree", "one\ntwo\tthree"),
        ("bell\u{07} null\u{00} delete\u{7F} return\r\n", "bell null delete return\n"),
        ("non\u{FFFE}characters\u{FFFF}", "noncharacters"),
        ("", ""),
    ])
    func textStaysText(_ text: String, _ expected: String) {
        var writer = MarkupWriter()
        writer.text(text)
        #expect(writer.text == expected)
    }

    @Test func anAttributeStaysOnOneLineAndInItsQuotes() {
        var writer = MarkupWriter()
        writer.attribute(" content=\"", "first\nsecond\t\" onload=\"x")
        writer.attribute(" width=\"", -1_200)
        #expect(writer.text == " content=\"first second &quot; onload=&quot;x\" width=\"-1200\"")
    }

    @Test(arguments: [0, 7, 10, 99_999, Int.max, Int.min])
    func everyNumberIsWrittenInPlainDigits(_ number: Int) {
        var writer = MarkupWriter()
        writer.digits(number)
        #expect(writer.text == String(number))
    }

    @Test(arguments: [
        ("</script>", #""\u003C/script\u003E""#),
        ("<!-- & -->", #""\u003C!-- \u0026 --\u003E""#),
        ("a \"b\" c:\\d", #""a \"b\" c:\\d""#),
        ("line\nline\u{2028}\u{2029}end", #""line\nline\u2028\u2029end""#),
        ("bell\u{07}€", "\"bell€\""),
    ])
    func jsonInAScriptCannotEndIt(_ text: String, _ expected: String) {
        var json = ScriptJSON()
        json.open()
        json.text("name", text)
        json.close()
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"name\":\(expected)}")
    }

    @Test func jsonHasCommasWhereTheyBelong() {
        var json = ScriptJSON()
        json.open()
        json.text("absent", nil)
        json.number("a", 1)
        json.open("b")
        json.number("c", 2)
        json.number("d", 3)
        json.close()
        json.text("e", "f")
        json.close()
        #expect(
            String(decoding: json.bytes, as: UTF8.self) == #"{"a":1,"b":{"c":2,"d":3},"e":"f"}"#
        )
    }
}
