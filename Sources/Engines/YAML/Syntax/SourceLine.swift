import Diagnostics

/// One line taken apart as `blanks - key: value`, as its writer most likely meant it.
struct SourceLine {
    let scalars: [Unicode.Scalar]
    let number: Int
    /// How many blanks it begins with.
    let indent: Int
    /// Where the content begins behind blanks and the dashes of list items.
    let content: Int
    /// The key, if there is one.
    let key: Range<Int>?
    /// The value, or all of the content where there is no key; without blanks at its ends.
    let value: Range<Int>

    init(_ scalars: [Unicode.Scalar], number: Int) {
        self.scalars = scalars
        self.number = number
        let end = (scalars.lastIndex { !Self.isBlank($0) } ?? -1) + 1
        var position = scalars.prefix(end).firstIndex { !Self.isBlank($0) } ?? end
        indent = position
        while position + 1 < end, scalars[position] == "-", Self.isBlank(scalars[position + 1]) {
            position += 1
            while position < end, Self.isBlank(scalars[position]) { position += 1 }
        }
        content = position
        let colon = Self.colon(in: scalars, from: position, to: end)
        key = colon.map { position..<$0 }
        var start = colon.map { $0 + 1 } ?? position
        while start < end, Self.isBlank(scalars[start]) { start += 1 }
        value = start..<max(start, end)
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

    /// Whether the line holds nothing or a note.
    var isIdle: Bool { content >= scalars.count || value.isEmpty && key == nil || isNote }

    /// Whether the line can only go on with a text that began above it.
    var isContinuation: Bool { key == nil && content == indent }

    private var isNote: Bool { key == nil && scalars[value.lowerBound] == "#" }

    /// The colon behind the key, which is plain or in quotes.
    private static func colon(in scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Int? {
        guard start < end, !"[{#".unicodeScalars.contains(scalars[start]) else { return nil }
        var position = start
        if scalars[start] == "\"" || scalars[start] == "'" {
            guard let close = Quoting.end(of: scalars, from: start, to: end) else { return nil }
            position = close + 1
            guard position < end, scalars[position] == ":" else { return nil }
        }
        while position < end {
            let isLast = position + 1 == end
            if scalars[position] == ":", isLast || isBlank(scalars[position + 1]) {
                return position
            }
            if scalars[position] == "#", position > start, isBlank(scalars[position - 1]) {
                return nil
            }
            position += 1
        }
        return nil
    }

    /// The key's text; empty where there is none.
    var name: String {
        let text = key.map(text) ?? ""
        let isQuoted = text.hasPrefix("\"") || text.hasPrefix("'")
        return isQuoted ? String(text.dropFirst().dropLast()) : text
    }

    func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range]))
    }

    func range(_ columns: Range<Int>) -> SourceRange {
        SourceRange(
            from: SourcePosition(line: number, column: columns.lowerBound + 1),
            to: SourcePosition(line: number, column: columns.upperBound + 1)
        )
    }

    /// The line with other characters in place of a part.
    func replacing(_ part: Range<Int>, with text: String) -> [Unicode.Scalar] {
        Array(scalars[..<part.lowerBound]) + Array(text.unicodeScalars)
            + Array(scalars[part.upperBound...])
    }

    /// The value without a note behind it.
    var valueBeforeNote: Range<Int> {
        var position = value.lowerBound + 1
        if let first = scalars[value].first, first == "\"" || first == "'" {
            let close = Quoting.end(of: scalars, from: value.lowerBound, to: value.upperBound)
            position = (close ?? value.lowerBound) + 1
        }
        while position + 1 < value.upperBound {
            if scalars[position] == "#", Self.isBlank(scalars[position - 1]),
                Self.isBlank(scalars[position + 1])
            {
                var end = position
                while end > value.lowerBound, Self.isBlank(scalars[end - 1]) { end -= 1 }
                return value.lowerBound..<end
            }
            position += 1
        }
        return value
    }
}
