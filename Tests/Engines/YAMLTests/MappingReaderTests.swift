import Diagnostics
import Testing
import YAML

@Suite struct MappingReaderTests {
    enum Status: String, CaseIterable, Sendable { case active, draft, won }

    /// Decodes a text and gives the mistakes as a terminal shows them, without the quoted lines.
    private func decode<Value>(
        _ text: String,
        _ read: (inout MappingReader) -> Value?
    ) throws -> (value: Value?, messages: String) {
        let root = try #require(parse(text).root)
        var findings = Findings(path: "a.md")
        let value = findings.mapping(root, read)
        return (value, shown(findings.diagnostics))
    }

    @Test func fieldsAreAskedForByNameAndKeepTheirPlaces() throws {
        let (title, messages) = try decode("slug: x\ntitle: Stop it") { reader in
            _ = reader.optional("slug", .line)
            return reader.required("title", .line)
        }
        #expect(title?.value == "Stop it")
        #expect(title?.range.start == SourcePosition(line: 2, column: 8))
        #expect(messages == "")
    }

    @Test func unknownKeysNameTheNearestKnownOne() throws {
        let (_, messages) = try decode("titel: x\nbanana: y") { reader in
            _ = (reader.optional("title", .line), reader.optional("extra", .any))
            return true
        }
        #expect(
            messages == """
                a.md:1:1: error: Unknown key 'titel' [UnknownKey]
                  → Write 'title'.
                a.md:2:1: error: Unknown key 'banana' [UnknownKey]
                  → Remove it. Known here: title, extra.
                  → Put values of your own under 'extra:'.

                """
        )
    }

    @Test(arguments: [
        ("slug: x", "a.md:1:1: error: 'title' is missing [MissingKey]\n"),
        ("title:\nslug: x", "a.md:1:1: error: 'title' is empty [EmptyValue]\n"),
        ("title: \"\"\nslug: x", "a.md:1:8: error: 'title' is empty [EmptyValue]\n"),
        ("title: [A]\nslug: x", "a.md:1:8: error: 'title' is not text but a list [WrongType]\n"),
        ("title: {a: b}\nslug: x", "a.md:1:8: error: 'title' is not text but a map [WrongType]\n"),
        ("[a]", "a.md:1:1: error: This is not a set of keys with values [NotKeysAndValues]\n"),
    ])
    func aRequiredTextMustBeThere(_ text: String, _ message: String) throws {
        let (_, messages) = try decode(text) { reader in
            _ = reader.optional("slug", .line)
            return reader.required("title", .line)
        }
        #expect(messages.hasPrefix(message))
    }

    @Test func anEmptyOptionalFieldCountsAsAbsent() throws {
        let (slug, messages) = try decode("slug:\n") { $0.optional("slug", .line) }
        #expect(slug == nil)
        #expect(messages == "")
    }

    @Test func nestedMappingsReportTheirOwnKeys() throws {
        let source = YAMLType<String?>.mapping { reader in
            _ = reader.required("url", .line)
            return reader.optional("title", .line)?.value
        }
        let (_, messages) = try decode("sources:\n  - title: A\n  - {url: u, tilte: B}") { reader in
            reader.optional("sources", .list(of: source))
        }
        #expect(
            messages == """
                a.md:2:5: error: 'url' is missing [MissingKey]
                  → Add it: url: "Some words"
                a.md:3:14: error: Unknown key 'tilte' [UnknownKey]
                  → Write 'title'.

                """
        )
    }

    @Test func aWordThatIsNoChoiceNamesTheNearest() throws {
        let (_, messages) = try decode("status: Actve") {
            $0.optional("status", .oneOf(Status.self))
        }
        #expect(
            messages == """
                a.md:1:9: error: 'Actve' is not a value of 'status' [UnknownValue]
                  → Write 'active'.
                  → It is one of: active, draft, won.

                """
        )
    }

    @Test func anyNumberOfUnknownKeysIsReportedInAFewLines() throws {
        let text = (0..<5000).map { "k\($0): v\n" }.joined()
        let (_, messages) = try decode(text) { $0.optional("title", .line) }
        #expect(messages.split(separator: "\n").count == 40)
    }

    @Test func diagnosticsOfAMergedTreeNameTheFileOfTheirNode() throws {
        let parser = YAMLParser(limits: .file)
        let site = try #require(parser.parse(Array("a: [x]".utf8), path: "s", source: 1).root)
        var findings = Findings(paths: ["theme.yaml", "site.yaml"])
        _ = findings.mapping(site) { $0.optional("a", .line) }
        #expect(findings.diagnostics.map(\.location.path) == ["site.yaml"])
    }
}
