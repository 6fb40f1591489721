import Diagnostics

/// Mappings and lists in lines.
extension OrdinaryScanner {
    /// Reads the text; `false` where it is not ordinary.
    mutating func scan() -> Bool {
        guard toContent(), !isAtEnd, !isMarker, begin(isItem, underKey: false) else {
            return false
        }
        while true {
            guard toContent() else { return false }
            if isAtEnd { break }
            guard row() else { return false }
        }
        guard endAwaiting() else { return false }
        while !frames.isEmpty {
            guard close() else { return false }
        }
        return true
    }

    /// Whether `---` stands here.
    private var isMarker: Bool {
        byte(at: index) == 0x2D && byte(at: index + 1) == 0x2D && byte(at: index + 2) == 0x2D
    }

    /// Whether the dash of an item stands here.
    private var isItem: Bool {
        byte(at: index) == 0x2D && isBlankOrEnd(at: index + 1)
    }

    /// Reads a line with content, and what belongs to it in further lines.
    private mutating func row() -> Bool {
        let isItem = isItem
        var top = frames.count - 1
        if awaited != nil {
            let isUnderKey = isItem && frames[top].kind == .mapping
            if indent > frames[top].indent || isUnderKey && indent == frames[top].indent {
                awaited = nil
                return begin(isItem, underKey: indent == frames[top].indent)
            }
            guard endAwaiting() else { return false }
        }
        while indent < frames[top].indent {
            guard close(), !frames.isEmpty else { return false }
            top -= 1
        }
        guard indent == frames[top].indent else { return false }
        if isItem { return frames[top].kind != .mapping && item() }
        if frames[top].kind == .listUnderKey {
            guard close(), !frames.isEmpty else { return false }
            top -= 1
        }
        return frames[top].kind == .mapping && entry()
    }

    /// Begins the collection whose first line stands here.
    private mutating func begin(_ isItem: Bool, underKey: Bool) -> Bool {
        let start = position(at: index)
        if isItem {
            return open(underKey ? .listUnderKey : .list, at: start) && item()
        }
        return open(.mapping, at: start) && entry()
    }

    /// Opens a collection at the column where the scanner stands.
    private mutating func open(_ kind: Frame.Kind, at start: SourcePosition) -> Bool {
        guard frames.count < depth else { return false }
        let indent = start.column - 1
        frames.append(Frame(kind: kind, indent: indent, node: nodes.count, start: start))
        nodes.append(
            OrdinaryNode(
                kind == .mapping ? .mapping : .list,
                at: SourceRange(at: start),
                bytes: index..<index
            )
        )
        return true
    }

    /// Closes the innermost collection; `false` where a key stands in it twice.
    private mutating func close() -> Bool {
        guard let frame = frames.popLast() else { return false }
        nodes[frame.node].count = frame.count
        nodes[frame.node].next = nodes.count
        nodes[frame.node].range = SourceRange(from: frame.start, to: lastEnd)
        return areDifferent(frame.count, lastKey: frame.lastKey)
    }

    /// Gives the key or dash that awaits a value an empty one.
    private mutating func endAwaiting() -> Bool {
        guard let place = awaited else { return true }
        awaited = nil
        let nothing = OrdinaryNode(.plain, at: SourceRange(at: place), bytes: 0..<0)
        return add(nothing)
    }

    /// Reads the item whose dash stands here.
    private mutating func item() -> Bool {
        while true {
            frames[frames.count - 1].count += 1
            index += 1
            let end = index
            skipBlanks()
            switch byte(at: index) {
            case 0x0A, 0x0D, 0x23, 0:
                awaited = position(at: end)
                return endOfContent()
            case 0x2D where isItem:
                guard open(.list, at: position(at: index)) else { return false }
            default: return value(mayBeKey: true)
            }
        }
    }

    /// Reads the key that stands here and what follows it.
    private mutating func entry() -> Bool {
        guard let key = textInLine() else { return false }
        return entry(of: key)
    }

    /// Reads the colon that stands here behind a key, and what follows it.
    private mutating func entry(of key: OrdinaryNode) -> Bool {
        let top = frames.count - 1
        guard byte(at: index) == 0x3A, isBlankOrEnd(at: index + 1),
            let node = add(key: key, behind: frames[top].lastKey, count: frames[top].count)
        else { return false }
        frames[top].lastKey = node
        frames[top].count += 1
        index += 1
        let end = index
        skipBlanks()
        switch byte(at: index) {
        case 0x0A, 0x0D, 0x23, 0:
            awaited = position(at: end)
            return endOfContent()
        default: return value(mayBeKey: false)
        }
    }

    /// Reads the value that begins here behind a dash or colon.
    private mutating func value(mayBeKey: Bool) -> Bool {
        switch byte(at: index) {
        case 0x5B, 0x7B: return collectionInBrackets(depth: frames.count + 1) && endOfContent()
        case 0x7C, 0x3E: return block(below: frames[frames.count - 1].indent)
        default:
            guard let text = textInLine() else { return false }
            if byte(at: index) == 0x3A {
                return mayBeKey && open(.mapping, at: text.range.start) && entry(of: text)
            }
            return add(text) && endOfContent()
        }
    }
}
