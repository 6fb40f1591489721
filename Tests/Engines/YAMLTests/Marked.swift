import Diagnostics
import YAML

/// A text with `⟦…⟧` around the characters that a place must point at.
struct Marked {
    let text: String
    let ranges: [SourceRange]

    init(_ marked: String, firstLine: Int = 1) {
        var text = String.UnicodeScalarView()
        var starts: [SourcePosition] = []
        var ranges: [SourceRange] = []
        var position = SourcePosition(line: firstLine, column: 1)
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(position)
            case "⟧":
                if let start = starts.popLast() { ranges.append(.init(from: start, to: position)) }
            default:
                text.append(scalar)
                position.column += 1
                if scalar == "\n" { position = SourcePosition(line: position.line + 1, column: 1) }
            }
        }
        self.text = String(text)
        self.ranges = ranges
    }
}

/// Reads a text as front matter of `a.md`.
func parse(_ text: String, firstLine: Int = 1) -> ParsedYAML {
    YAMLParser(limits: .frontMatter).parse(Array(text.utf8), path: "a.md", firstLine: firstLine)
}

/// The mistakes as a terminal shows them, without the quoted lines.
func shown(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { $0.text { _, _ in nil } }.joined()
}
