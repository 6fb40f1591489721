import Diagnostics
import Testing
import YAML

@Suite struct YAMLTypeTests {
    /// Decodes the value of `key`; the messages come without the quoted lines.
    private func decode<Value>(
        _ written: String,
        _ type: YAMLType<Value>
    ) throws -> (value: Value?, messages: String) {
        let node = try #require(parse("key: \(written)").root?["key"])
        var findings = Findings(path: "a.md")
        let value = type.decode(node, called: "key", &findings)
        return (value, shown(findings.diagnostics))
    }

    @Test(arguments: [
        ("true", true), ("yes", true), ("on", true), ("No", false), ("off", false),
        ("FALSE", false),
    ])
    func truthHasTheSpellingsOfYAML(_ written: String, _ value: Bool) throws {
        #expect(try decode(written, .bool).value == value)
    }

    @Test(arguments: [("0", 0), ("5000", 5000), ("0123", 123), ("\"7\"", 7)])
    func wholeNumbersAreDecimal(_ written: String, _ value: Int) throws {
        #expect(try decode(written, .wholeNumber()).value == value)
    }

    @Test(arguments: ["1e3", "5.0", "-1", "5,000", "many", "99999999999999999999", "[1]", "0x10"])
    func whatIsNoWholeNumberIsRefused(_ written: String) throws {
        let result = try decode(written, .wholeNumber())
        #expect(result.value == nil)
        #expect(result.messages.contains("'key' is not a whole number"))
    }

    @Test(arguments: [("3", 300), ("2.5", 250), ("2.50", 250), ("0.05", 5)])
    func amountsCountTheirSmallestUnit(_ written: String, _ value: Int) throws {
        #expect(try decode(written, .amount()).value == value)
    }

    @Test(arguments: ["2.505", ".5", "1.", "1.2.3", "-1", "1e3", "9999999999999", "٣"])
    func whatIsNoAmountIsRefused(_ written: String) throws {
        #expect(try decode(written, .amount()).value == nil)
    }

    @Test func yenHaveNoDecimals() throws {
        #expect(try decode("300", .amount(decimals: 0)).value == 300)
        #expect(try decode("300.5", .amount(decimals: 0)).value == nil)
    }

    @Test func aLineHasNoLineBreaksAndATextKeepsThem() throws {
        #expect(try decode("|\n  One\n  two\n", .line).value == "One two")
        #expect(try decode("|\n  One\n  two\n", .text).value == "One\ntwo")
        #expect(try decode("\" One \\n\"", .line).value == "One")
    }

    @Test func aWrongItemIsReportedAndTheOthersKept() throws {
        let result = try decode("[1, x, 3]", .list(of: .wholeNumber()))
        #expect(result.value?.map(\.value) == [1, 3])
        #expect(
            result.messages == """
                a.md:1:10: error: 'key' is not a whole number: 'x' [WrongType]
                  → Write, for example: 5000

                """
        )
    }

    @Test func aMapKeepsItsKeysWithPlacesAndOrder() throws {
        let pairs = try #require(try decode("{b: 1, a: 2}", .map(of: .wholeNumber())).value)
        #expect(pairs.map(\.key.value) == ["b", "a"])
        #expect(pairs.map(\.value.value) == [1, 2])
        #expect(pairs[1].key.range.start == SourcePosition(line: 1, column: 13))
    }

    @Test func aTextMayDifferByLanguage() throws {
        guard case .one(let text) = try decode("Hello", .byLanguage(.line)).value else {
            Issue.record("one text expected")
            return
        }
        #expect(text.value == "Hello")
        guard
            case .byLanguage(let texts) = try decode("{en: Hi, fr: Salut}", .byLanguage(.line))
                .value
        else {
            Issue.record("a map expected")
            return
        }
        #expect(texts.map(\.key.value) == ["en", "fr"])
    }

    @Test func aValueMayHaveSeveralShapes() throws {
        let type = YAMLType<[String]>.either(
            scalar: YAMLType.line.map { [$0] },
            list: YAMLType.list(of: .line).map { $0.map(\.value) }
        )
        #expect(try decode("A", type).value == ["A"])
        #expect(try decode("[A, B]", type).value == ["A", "B"])
        #expect(
            try decode("{a: b}", type).messages
                .hasPrefix("a.md:1:6: error: 'key' is not text or a list but a map [WrongType]\n")
        )
    }

    @Test func aTypeOfTextsSaysWhatItExpects() throws {
        let type = YAMLType<Int>(text: "a year", example: "2026") { $0.count == 4 ? Int($0) : nil }
        #expect(try decode("2026", type).value == 2026)
        #expect(
            try decode("soon", type).messages == """
                a.md:1:6: error: 'key' is not a year: 'soon' [WrongType]
                  → Write, for example: 2026

                """
        )
    }
}
