import Testing

@testable import Templates

@Suite struct EscapingTests {
    @Test(arguments: [
        (Escaping.text, "a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; 'e'"),
        (.attribute, "it's \"so\" & <so>", "it&#39;s &quot;so&quot; &amp; &lt;so&gt;"),
        (.text, "tab\tline\nreturn\rbell\u{7}nul\u{0}del\u{7F}", "tab\tline\nreturnbellnuldel"),
        (.text, "żółć — 東京 🙂", "żółć — 東京 🙂"),
        (.address, "/a?b=1&c='2'", "/a?b=1&amp;c=&#39;2&#39;"),
        (.addressList, "/a,b.jpg", "/a%2Cb.jpg"),
        (.plain, "<b> & \u{1B}[2J\r\n", "<b> & [2J\n"),
        (.headerField, "Subject\r\nBcc: x@y.example\u{0}", "Subject  Bcc: x@y.example"),
        (.text, "", ""), (.text, "12345678&", "12345678&amp;"),
        (.text, "1234567&9", "1234567&amp;9"),
    ])
    func aTextStaysTextInItsPlace(_ escaping: Escaping, _ text: String, _ expected: String) {
        #expect(Self.escaped(text, escaping) == expected)
    }

    @Test(arguments: 0..<24)
    func aSpecialCharacterIsFoundWhereverItStands(_ offset: Int) {
        for special in ["&", "<", ">", "\""] {
            let before = String(repeating: "x", count: offset)
            let expected = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][special] ?? ""
            #expect(
                Self.escaped(before + special + "yyyyyyyyy", .text) == before + expected
                    + "yyyyyyyyy"
            )
        }
    }

    @Test(arguments: 0...255)
    func aByteIsReplacedInAWordAsItIsAlone(_ byte: Int) {
        let alone: [UInt8] = [UInt8(byte)]
        let expected = Self.escaped(alone, .addressList)
        let word = [UInt8](repeating: 0x61, count: 3) + alone + [UInt8](repeating: 0x61, count: 12)
        let inWord = Self.escaped(word, .addressList)
        #expect(Array(inWord.dropFirst(3).dropLast(12)) == expected)
    }

    @Test(arguments: 0..<48)
    func aTextIsReplacedAsItsBytesAreAlone(_ count: Int) {
        let alphabet = Array("a&b<c\"d'e,f>\u{7F}\u{1}~\u{E9}".utf8)
        for step in 1...7 {
            let text = (0..<count).map { alphabet[($0 * step + $0 / 5) % alphabet.count] }
            let expected = text.flatMap { Self.escaped([$0], .addressList) }
            #expect(Self.escaped(text, .addressList) == expected)
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " \u{1}java\tscr\nipt:alert(1)",
        "data:text/html,x", "vbscript:x",
    ])
    func anAddressThatRunsAsAProgramIsNotWritten(_ address: String) {
        #expect(Self.escaped(address, .address) == "about:invalid")
        #expect(Self.escaped(address, .addressList) == "about:invalid")
    }

    @Test(arguments: [
        "https://a.example/javascript:x", "/data:x", "mailto:a@b.example", "data", "javascript",
        "?javascript:x", "#data:x", "sms:?&body=x", "database:x",
    ])
    func anAddressThatOnlyLooksLikeAProgramIsWritten(_ address: String) {
        let shown = address.replacing("&", with: "&amp;")
        #expect(Self.escaped(address, .address) == shown)
    }

    static func escaped(_ text: String, _ escaping: Escaping) -> String {
        String(decoding: escaped(Array(text.utf8), escaping), as: UTF8.self)
    }

    static func escaped(_ bytes: [UInt8], _ escaping: Escaping) -> [UInt8] {
        var buffer = ByteBuffer()
        escaping.write(bytes, into: &buffer)
        var output: [UInt8] = []
        buffer.move(to: &output)
        return output
    }
}
