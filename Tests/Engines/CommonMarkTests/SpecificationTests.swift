import Testing

@testable import CommonMark

private let file = "commonmark-0.30.json"

private struct Example: Decodable {
    var markdown: String
    var html: String
    var example: Int
}

@Suite(.enabled(if: SharedSpec.exists(file), "the specification's examples are not at hand"))
struct SpecificationTests {
    private func examples() throws -> [Example] {
        try SharedSpec.decode([Example].self, from: file)
    }

    @Test func everyExampleGivesItsHTML() throws {
        let examples = try examples()
        #expect(examples.count == 652)
        var parser = MarkdownParser()
        for example in examples {
            #expect(parser.parse(Array(example.markdown.utf8)) == nil, "\(example.example)")
            var writer = HTMLWriter()
            writer.copiesRawHTML = true
            writer.write(parser.tree)
            let html = String(decoding: writer.written(), as: UTF8.self)
            #expect(html == example.html, "\(example.example)")
        }
    }

    @Test func withoutTheSwitchNoExampleGivesATagThatTheWriterDoesNotKnow() throws {
        let known = [
            "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img",
            "li", "ol", "p", "pre", "strong", "ul",
        ]
        var parser = MarkdownParser()
        for example in try examples() {
            _ = parser.parse(Array(example.markdown.utf8))
            var writer = HTMLWriter()
            writer.write(parser.tree)
            for tag in String(decoding: writer.written(), as: UTF8.self).split(separator: "<")
                .dropFirst()
            {
                let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
                #expect(known.contains(String(name)), "\(example.example): <\(tag)")
            }
        }
    }
}
