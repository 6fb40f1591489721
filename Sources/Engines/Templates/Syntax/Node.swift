/// A part of a template's tree.
indirect enum Node: Sendable, Hashable {
    /// Text within one line. `startsLine` says that the indentation of a partial goes before it; so
    /// a line that begins with a tag begins with an empty text.
    case text(Range<Int>, startsLine: Bool)
    case variable(NameUse, isRaw: Bool)
    case section(NameUse, isInverted: Bool, body: [Node])
    case partial(PartialUse)
    case block(Block)
}

/// A name as a tag spells it.
struct NameUse: Sendable, Hashable {
    /// The name as it is written, for messages.
    let spelling: String
    /// The bytes of the name in its file.
    let range: Range<Int>

    /// The names between the dots; `.` alone is one.
    var parts: [Substring] {
        spelling == "."
            ? ["."]
            : spelling.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                .map { Substring($0) }
    }

    /// The bytes of one of the parts.
    func range(of part: Substring) -> Range<Int> {
        let offset = spelling.utf8.distance(from: spelling.startIndex, to: part.startIndex)
        let start = range.lowerBound + offset
        return start..<(start + part.utf8.count)
    }
}

/// A partial, or a parent with the blocks that replace its own.
struct PartialUse: Sendable, Hashable {
    let name: NameUse
    /// Whether the name is a value that names the partial: `{{>*name}}`.
    let isDynamic: Bool
    /// Blanks before a tag that stands alone on its line.
    let indentation: Range<Int>
    let arguments: [Block]
}

/// A named stretch that a template which inherits may replace, or the replacement.
struct Block: Sendable, Hashable {
    let name: NameUse
    let body: [Node]
    /// Whether the body begins at the start of a line, since the opening tag has its own.
    let startsLine: Bool
    /// The blanks that the body's lines begin with, or that stand before the tag.
    let indentation: Range<Int>
}

/// A parsed template.
struct TemplateTree: Sendable {
    let file: TemplateFile
    let nodes: [Node]
    /// Whether its tags have no mistakes, whatever their names mean.
    let isSound: Bool
}
