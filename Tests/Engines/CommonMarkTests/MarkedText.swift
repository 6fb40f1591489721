import Diagnostics

@testable import CommonMark

/// A text in which `⟦` and `⟧` stand around what a range must cover, in the order of their openings.
struct MarkedText {
    var text = ""
    var ranges: [SourceRange] = []

    init(_ marked: String) {
        var open: [(index: Int, start: SourcePosition)] = []
        var found: [(index: Int, range: SourceRange)] = []
        var position = SourcePosition.start
        var count = 0
        var scalars = String.UnicodeScalarView()
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦":
                open.append((count, position))
                count += 1
            case "⟧":
                guard let (index, start) = open.popLast() else { continue }
                found.append((index, SourceRange(from: start, to: position)))
            default:
                scalars.append(scalar)
                position.column += 1
                if scalar == "\n" { position = SourcePosition(line: position.line + 1, column: 1) }
            }
        }
        text = String(scalars)
        ranges = found.sorted { $0.index < $1.index }.map(\.range)
    }

    /// The ranges that a parser gives for every node of some kinds, with lines of front matter above.
    func found(_ kinds: MarkdownKind..., frontMatter lines: Int = 0) -> [SourceRange] {
        let head = String(repeating: "key: value\n", count: lines)
        var parser = MarkdownParser()
        _ = parser.parse(Array((head + text).utf8), from: head.utf8.count, firstLine: lines + 1)
        return parser.tree.nodes.indices.filter { kinds.contains(parser.tree.nodes[$0].kind) }
            .map { parser.range(of: $0) }
    }

    /// The marked ranges further down.
    func ranges(below lines: Int) -> [SourceRange] {
        func moved(_ position: SourcePosition) -> SourcePosition {
            SourcePosition(line: position.line + lines, column: position.column)
        }
        return ranges.map { SourceRange(from: moved($0.start), to: moved($0.end)) }
    }
}
