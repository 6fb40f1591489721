import Diagnostics
import Testing
import YAML

@Suite struct YAMLLayersTests {
    @Test(arguments: [
        ("{a: 1, b: 2}", "{b: 3, c: 4}", "{a: 1, b: 3, c: 4}"),
        ("{a: {x: 1, y: [1]}}", "{a: {y: [2, 3]}}", "{a: {x: 1, y: [2, 3]}}"),
        ("{a: {x: 1}}", "{a: text}", "{a: text}"),
        ("{a: [1, 2]}", "{a: {x: 1}}", "{a: {x: 1}}"),
    ])
    func mapsMergeByKeyAndAllElseReplaces(_ weak: String, _ strong: String, _ both: String) throws {
        let weaker = try #require(parse(weak).root)
        let stronger = try #require(parse(strong).root)
        #expect(stronger.over(weaker).flow == both)
    }

    @Test func eachValueKeepsTheTextThatSetIt() throws {
        let weaker = try #require(parse("a:\n  x: 1\n  y: 2").root).with(source: 1)
        let stronger = try #require(parse("a: {y: 3}").root).with(source: 2)
        let merged = try #require(stronger.over(weaker)["a"])
        #expect(merged.source == 1)
        #expect(merged["x"]?.source == 1)
        #expect(merged["y"]?.source == 2)
        #expect(merged.entries?.last?.key.range.start == SourcePosition(line: 1, column: 5))
    }

    @Test(arguments: [
        "text", "\"#0b5fff\"", "\"a: b\"", "\"\"", "[a, \"b, c\"]", "{a: {b: \"x\\n\"}}",
        "https://x.example/#a",
    ])
    func aValueIsWrittenAsItCanBeReadAgain(_ text: String) throws {
        #expect(try #require(parse(text).root).flow == text)
    }

    @Test func anOptionIsNamedWithoutLineAndColumn() throws {
        let root = try #require(parse("a: [x]").root).with(source: 1)
        var findings = Findings(paths: ["site.yaml", "--set a"], withoutPlaces: [1])
        _ = findings.mapping(root) { $0.optional("a", .line) }
        #expect(
            shown(findings.diagnostics)
                .hasPrefix("--set a: error: 'a' is not text but a list [WrongType]\n")
        )
    }
}
