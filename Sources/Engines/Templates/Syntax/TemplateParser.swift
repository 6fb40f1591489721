import Diagnostics

/// Builds a template's tree from its text and tags.
///
/// Source of the rules for lines that hold only a tag: Mustache's specification, sections, partials
/// and inheritance.
struct TemplateParser {
    private let file: TemplateFile
    private let tokens: [Token]
    private let pairs: TagPairs
    private(set) var diagnostics: [Diagnostic]

    private init(_ file: TemplateFile) {
        self.file = file
        var reader = TagReader(file)
        reader.read()
        tokens = reader.tokens
        pairs = TagPairs(of: tokens, in: file)
        diagnostics = reader.diagnostics + pairs.diagnostics
    }

    /// The tree of a template and what is wrong with its tags.
    static func tree(of file: TemplateFile) -> (tree: TemplateTree, diagnostics: [Diagnostic]) {
        var parser = TemplateParser(file)
        let nodes = parser.nodes(in: 0..<parser.tokens.count)
        let isSound = !parser.diagnostics.contains { $0.severity == .error }
        return (TemplateTree(file: file, nodes: nodes, isSound: isSound), parser.diagnostics)
    }

    private mutating func nodes(in range: Range<Int>) -> [Node] {
        var nodes: [Node] = []
        var index = range.lowerBound
        while index < range.upperBound {
            switch tokens[index] {
            case .text(let text, let startsLine):
                if !isDropped(index) { nodes.append(.text(text, startsLine: startsLine)) }
                index += 1
            case .tag(let tag):
                if startsLine(index), !dropsBlanksBefore(index), isWithoutBlanksBefore(index) {
                    let start = tag.range.lowerBound
                    nodes.append(.text(start..<start, startsLine: true))
                }
                if let node = node(of: tag, at: index) { nodes.append(node) }
                index = (pairs.closers[index] ?? index) + 1
            }
        }
        return nodes
    }

    private mutating func node(of tag: Tag, at index: Int) -> Node? {
        let name = NameUse(spelling: tag.name, range: tag.nameRange)
        switch tag.sort {
        case .variable: return .variable(name, isRaw: false)
        case .raw: return .variable(name, isRaw: true)
        case .comment, .delimiters, .close: return nil
        case .partial:
            return .partial(partial(tag, at: index, arguments: []))
        case .section, .inverted:
            guard let body = body(of: index) else { return nil }
            return .section(name, isInverted: tag.sort == .inverted, body: nodes(in: body))
        case .block:
            guard let body = body(of: index) else { return nil }
            return .block(block(tag, at: index, body: body))
        case .parent:
            guard let body = body(of: index) else { return nil }
            return .partial(partial(tag, at: index, arguments: arguments(in: body, of: tag)))
        }
    }

    private func body(of index: Int) -> Range<Int>? {
        pairs.closers[index].map { (index + 1)..<$0 }
    }

    private mutating func arguments(in range: Range<Int>, of parent: Tag) -> [Block] {
        var blocks: [Block] = []
        var index = range.lowerBound
        var isStrayReported = false
        while index < range.upperBound {
            switch tokens[index] {
            case .tag(let tag) where pairs.arguments.contains(index):
                if let body = body(of: index) { blocks.append(block(tag, at: index, body: body)) }
            case .tag(let tag) where tag.sort == .comment || tag.sort == .delimiters: break
            case .text(_, _) where isBlank(index): break
            case .tag(let tag):
                if !isStrayReported { report(stray: tag.range, in: parent) }
                isStrayReported = true
            case .text(let text, _):
                if !isStrayReported { report(stray: text, in: parent) }
                isStrayReported = true
            }
            index = (pairs.closers[index] ?? index) + 1
        }
        return blocks
    }

    private mutating func report(stray range: Range<Int>, in parent: Tag) {
        guard diagnostics.count < TagReader.mostMistakes else { return }
        let blanks = file.bytes[range].prefix(while: TagReader.isBlank).count
        let rest = (range.lowerBound + blanks)..<range.upperBound
        let words = file.bytes[rest].reversed().drop(while: TagReader.isBlank).count
        let guilty = rest.lowerBound..<(rest.lowerBound + words)
        diagnostics.append(
            TemplateDiagnostics.textInParent(
                file.text(of: guilty),
                parent: parent.name,
                at: file.location(of: guilty)
            )
        )
    }

    private func partial(_ tag: Tag, at index: Int, arguments: [Block]) -> PartialUse {
        let start = tag.range.lowerBound
        let isDynamic = tag.name.first == "*"
        let spelling = isDynamic ? tag.name.dropFirst().drop { $0.isWhitespace } : tag.name[...]
        let nameStart = tag.nameRange.upperBound - spelling.utf8.count
        return PartialUse(
            name: NameUse(
                spelling: String(spelling),
                range: nameStart..<tag.nameRange.upperBound
            ),
            isDynamic: isDynamic,
            indentation: dropsBlanksBefore(index) ? blanks(before: start) : start..<start,
            arguments: arguments
        )
    }

    private mutating func block(_ tag: Tag, at index: Int, body: Range<Int>) -> Block {
        let startsLine = dropsBlanksAfter(index)
        let start = tag.range.lowerBound
        let indentation =
            if startsLine {
                blanksOfFirstLine(after: tag.range.upperBound)
            } else if self.startsLine(index), !pairs.arguments.contains(index) {
                blanks(before: start)
            } else {
                start..<start
            }
        return Block(
            name: NameUse(spelling: tag.name, range: tag.nameRange),
            body: nodes(in: body),
            startsLine: startsLine,
            indentation: indentation
        )
    }
}

// MARK: - Lines that hold only a tag

extension TemplateParser {
    /// Whether a text is the blanks or the line break of a line that holds only a tag.
    private func isDropped(_ index: Int) -> Bool {
        guard isBlank(index), case .text(let text, _) = tokens[index] else { return false }
        if index > 0, dropsBlanksAfter(index - 1) { return true }
        return index + 1 < tokens.count && !endsWithLineBreak(text) && dropsBlanksBefore(index + 1)
    }

    private func dropsBlanksBefore(_ index: Int) -> Bool {
        guard case .tag(let tag) = tokens[index], startsLine(index) else { return false }
        switch tag.sort {
        case .variable, .raw: return false
        case .section, .inverted, .partial, .comment, .delimiters: return endsLine(index)
        case .block: return !pairs.arguments.contains(index) && endsLine(index)
        case .parent: return pairs.closers[index].map(endsLine) ?? false
        case .close:
            guard let opener = pairs.openers[index] else { return endsLine(index) }
            return pairs.arguments.contains(opener) || endsLine(index) && !isParent(opener)
        }
    }

    private func dropsBlanksAfter(_ index: Int) -> Bool {
        guard case .tag(let tag) = tokens[index], endsLine(index) else { return false }
        switch tag.sort {
        case .variable, .raw, .parent: return false
        case .section, .inverted, .partial, .comment, .delimiters: return startsLine(index)
        case .block: return pairs.arguments.contains(index) || startsLine(index)
        case .close:
            guard let opener = pairs.openers[index] else { return startsLine(index) }
            return isParent(opener) ? startsLine(opener) : startsLine(index)
        }
    }

    private func isParent(_ index: Int) -> Bool {
        guard case .tag(let tag) = tokens[index] else { return false }
        return tag.sort == .parent
    }

    /// Whether only blanks stand before a tag on its line.
    private func startsLine(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        guard case .text(let text, let startsLine) = tokens[index - 1] else { return false }
        return endsWithLineBreak(text) || startsLine && isBlank(index - 1)
    }

    private func isWithoutBlanksBefore(_ index: Int) -> Bool {
        guard index > 0, case .text(let text, _) = tokens[index - 1] else { return true }
        return endsWithLineBreak(text)
    }

    /// Whether only blanks stand behind a tag on its line.
    private func endsLine(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        guard case .text(let text, _) = tokens[index + 1], isBlank(index + 1) else { return false }
        return endsWithLineBreak(text) || index + 2 == tokens.count
    }

    private func endsWithLineBreak(_ text: Range<Int>) -> Bool {
        file.bytes[text].last == UInt8(ascii: "\n")
    }

    private func isBlank(_ index: Int) -> Bool {
        guard case .text(let text, _) = tokens[index] else { return false }
        return file.bytes[text].allSatisfy(TagReader.isBlank)
    }

    private func blanks(before offset: Int) -> Range<Int> {
        var start = offset
        while start > 0, file.bytes[start - 1] == 0x20 || file.bytes[start - 1] == 0x09 {
            start -= 1
        }
        return start..<offset
    }

    /// The blanks that begin the first line with something on it.
    private func blanksOfFirstLine(after offset: Int) -> Range<Int> {
        var start = offset
        for index in offset..<file.bytes.count {
            let byte = file.bytes[index]
            if byte == UInt8(ascii: "\n") { start = index + 1 }
            if !TagReader.isBlank(byte) { return start..<index }
        }
        return start..<start
    }
}
