import Diagnostics

/// Divides a template into text and tags.
struct TagReader {
    private let file: TemplateFile
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var position = 0
    private var startsLine = true
    private(set) var tokens: [Token] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: TemplateFile) {
        self.file = file
    }

    /// How many mistakes of one template's tags are told.
    static let mostMistakes = 50

    /// Reads the whole template, or as far as its mistakes are worth telling.
    mutating func read() {
        while position < file.bytes.count, diagnostics.count < Self.mostMistakes {
            let start = find(opening, from: position, to: file.bytes.count)
            addText(position..<(start ?? file.bytes.count))
            guard let start else { return }
            readTag(at: start)
        }
    }

    private mutating func addText(_ range: Range<Int>) {
        var start = range.lowerBound
        for index in range where file.bytes[index] == UInt8(ascii: "\n") {
            tokens.append(.text(start..<(index + 1), startsLine: startsLine))
            startsLine = true
            start = index + 1
        }
        guard start < range.upperBound else { return }
        tokens.append(.text(start..<range.upperBound, startsLine: startsLine))
        startsLine = false
    }

    private mutating func readTag(at start: Int) {
        var content = start + opening.count
        let sort = content < file.bytes.count ? Self.sort(of: file.bytes[content]) : .variable
        var end = closing
        if sort != .variable {
            switch file.bytes[content] {
            case UInt8(ascii: "{"): end = [UInt8(ascii: "}")] + closing
            case UInt8(ascii: "="): end = [UInt8(ascii: "=")] + closing
            default: break
            }
            content += 1
        }
        let stop: Int
        switch tagEnd(end, from: content, mayHoldOpening: sort == .comment || sort == .delimiters) {
        case .here(let offset): stop = offset
        case .another(let offset):
            diagnostics.append(unclosed(at: start))
            position = offset
            return
        case .never:
            diagnostics.append(unclosed(at: start))
            position = file.bytes.count
            return
        }
        position = stop + end.count
        startsLine = false
        add(sort, content: content..<stop, range: start..<position)
    }

    private func unclosed(at start: Int) -> Diagnostic {
        let line = file.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
        return TemplateDiagnostics.unclosedTag(
            file.text(of: start..<min(line.endIndex, start + 40)),
            ending: String(decoding: closing, as: UTF8.self),
            at: file.location(of: start..<(start + opening.count))
        )
    }

    private mutating func add(_ sort: Tag.Sort, content: Range<Int>, range: Range<Int>) {
        let name = trimmed(content)
        switch sort {
        case .comment:
            tokens.append(.tag(Tag(sort: sort, name: "", nameRange: name, range: range)))
        case .delimiters:
            setDelimiters(name, range: range)
            tokens.append(.tag(Tag(sort: sort, name: "", nameRange: name, range: range)))
        default:
            let isDynamic = sort == .partial || sort == .parent
            guard isName(name, isDynamic: isDynamic) else {
                diagnostics.append(
                    TemplateDiagnostics.malformedTag(
                        file.text(of: range),
                        at: file.location(of: name.isEmpty ? range : name)
                    )
                )
                return
            }
            let spelling = file.text(of: name)
            tokens.append(.tag(Tag(sort: sort, name: spelling, nameRange: name, range: range)))
        }
    }

    private mutating func setDelimiters(_ content: Range<Int>, range: Range<Int>) {
        let parts = file.bytes[content].split(whereSeparator: Self.isBlank)
        guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
            diagnostics.append(
                TemplateDiagnostics.malformedTag(file.text(of: range), at: file.location(of: range))
            )
            return
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
    }

    /// A name has no blanks; `>` and `<` may divide `*` from the name that follows.
    private func isName(_ range: Range<Int>, isDynamic: Bool) -> Bool {
        var name = file.bytes[range]
        if isDynamic, name.first == UInt8(ascii: "*") {
            name = name.dropFirst().drop(while: Self.isBlank)
        }
        return !name.isEmpty && !name.contains(where: Self.isBlank)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.isBlank(file.bytes[start]) { start += 1 }
        while end > start, Self.isBlank(file.bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private enum TagEnd {
        /// The closing delimiter stands here.
        case here(Int)
        /// Another tag begins before this one has ended.
        case another(Int)
        /// The file ends first.
        case never
    }

    /// Where a tag ends; it is not looked for behind the next tag's beginning.
    private func tagEnd(_ end: [UInt8], from start: Int, mayHoldOpening: Bool) -> TagEnd {
        if mayHoldOpening {
            return find(end, from: start, to: file.bytes.count).map(TagEnd.here) ?? .never
        }
        for index in start..<max(start, file.bytes.count) {
            let rest = file.bytes[index...]
            if file.bytes[index] == end[0], rest.starts(with: end) { return .here(index) }
            if file.bytes[index] == opening[0], rest.starts(with: opening) {
                return .another(index)
            }
        }
        return .never
    }

    private func find(_ wanted: [UInt8], from start: Int, to end: Int) -> Int? {
        file.bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index + wanted.count <= end {
                if bytes[index] == wanted[0],
                    bytes[index..<(index + wanted.count)].elementsEqual(wanted)
                {
                    return index
                }
                index += 1
            }
            return nil
        }
    }

    private static func sort(of byte: UInt8) -> Tag.Sort {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        default: .variable
        }
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
