import Testing

@testable import ThemeEmbedder

@Suite struct ThemeSourceTests {
    @Test(arguments: [
        ("a \"b\"\n", "#\"\"\"\na \"b\"\n\n\"\"\"#"),
        ("\"\"\"#", "##\"\"\"\n\"\"\"#\n\"\"\"##"),
        ("\\#(x) \\##", "###\"\"\"\n\\#(x) \\##\n\"\"\"###"),
        ("", "#\"\"\"\n\n\"\"\"#"),
        ("é\tü", "#\"\"\"\né\tü\n\"\"\"#"),
    ])
    func textStandsInALiteralThatNothingInItEnds(_ text: String, _ literal: String) {
        let source = ThemeSource.source(of: [(path: "a.css", bytes: Array(text.utf8))])
        #expect(source.contains("EmbeddedFile(#\"\"\"\na.css\n\"\"\"#, text: \(literal)),"))
    }

    @Test(
        arguments: [
            ([0xFF, 0x00, 0x0A], "ff000a"), ([0x61, 0x0D, 0x0A], "610d0a"), ([0x1B], "1b"),
        ] as [([UInt8], String)]
    )
    func whatALiteralWouldChangeIsWrittenInDigits(_ bytes: [UInt8], _ digits: String) {
        let source = ThemeSource.source(of: [(path: "a.png", bytes: bytes)])
        #expect(source.contains("hexadecimal: \"\(digits)\""))
    }

    @Test func filesAreInTheOrderOfTheirPaths() throws {
        let source = ThemeSource.source(of: [("b", [0x62]), ("a", [0x61])])
        let first = try #require(source.firstRange(of: "\na\n"))
        let second = try #require(source.firstRange(of: "\nb\n"))
        #expect(first.lowerBound < second.lowerBound)
    }
}
