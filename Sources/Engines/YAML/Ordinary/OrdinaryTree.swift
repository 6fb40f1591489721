import Diagnostics

/// Makes a tree with texts of the flat nodes that a scanner found.
struct OrdinaryTree {
    let bytes: UnsafeBufferPointer<UInt8>
    let nodes: [OrdinaryNode]
    let source: UInt16

    /// The tree of a text that `ByteCheck` found nothing wrong with, or `nil` where the text is not
    /// ordinary.
    static func root(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ place: TextPlace,
        _ check: borrowing ByteCheck,
        _ limits: YAMLLimits
    ) -> YAMLNode? {
        var scanner = OrdinaryScanner(
            bytes,
            firstLine: place.firstLine,
            isASCII: check.isASCII,
            hashLines: check.hashLines,
            depth: min(limits.depth, 64)
        )
        guard scanner.scan() else { return nil }
        let tree = OrdinaryTree(bytes: bytes, nodes: scanner.nodes, source: place.source)
        var next = 0
        return tree.node(&next)
    }

    /// The node of a number; the number is then that of the node behind it.
    private func node(_ next: inout Int) -> YAMLNode {
        let flat = nodes[next]
        next += 1
        let content: YAMLNode.Content =
            switch flat.kind {
            case .list:
                .list(
                    [YAMLNode](unsafeUninitializedCapacity: flat.count) { items, count in
                        while count < flat.count {
                            items.initializeElement(at: count, to: node(&next))
                            count += 1
                        }
                    }
                )
            case .mapping:
                .mapping(
                    [YAMLEntry](unsafeUninitializedCapacity: flat.count) { entries, count in
                        while count < flat.count {
                            entries.initializeElement(at: count, to: entry(&next))
                            count += 1
                        }
                    }
                )
            case .plain: .scalar(YAMLScalar(text(flat.bytes), style: .plain))
            case .quoted: .scalar(YAMLScalar(text(flat.bytes), style: .quoted))
            case .escaped, .doubled: .scalar(YAMLScalar(unescaped(flat), style: .quoted))
            case .literal, .folded: .scalar(YAMLScalar(unfolded(flat), style: .block))
            }
        return YAMLNode(content, at: flat.range, source: source)
    }

    private func entry(_ next: inout Int) -> YAMLEntry {
        let key = nodes[next]
        next += 1
        return YAMLEntry(key: Located(text(key.bytes), at: key.range), value: node(&next))
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private func unescaped(_ flat: OrdinaryNode) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(flat.bytes.count)
        var index = flat.bytes.lowerBound
        while index < flat.bytes.upperBound {
            var byte = bytes[index]
            if byte == (flat.kind == .doubled ? 0x27 : 0x5C) {
                index += 1
                byte = bytes[index]
                if flat.kind == .escaped, byte == 0x6E { byte = 0x0A }
                if flat.kind == .escaped, byte == 0x74 { byte = 0x09 }
            }
            text.append(byte)
            index += 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of a block: its lines without their indentation, folded as libyaml folds them.
    private func unfolded(_ flat: OrdinaryNode) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(flat.bytes.count)
        var emptyLines = 0
        var hasLine = false
        var isAfterBlank = false
        var start = flat.bytes.lowerBound
        while start < flat.bytes.upperBound {
            let line = bytes[start..<flat.bytes.upperBound]
            var end = line.firstIndex { $0 == 0x0A } ?? flat.bytes.upperBound
            let next = end + 1
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
            let content = start + flat.count
            start = next
            guard content < end else {
                emptyLines += 1
                continue
            }
            let isBlank = bytes[content] == 0x20 || bytes[content] == 0x09
            if flat.kind == .folded, hasLine, !isBlank, !isAfterBlank {
                if emptyLines == 0 { text.append(0x20) }
            } else if hasLine {
                text.append(0x0A)
            }
            text.append(contentsOf: repeatElement(0x0A, count: emptyLines))
            text += bytes[content..<end]
            (emptyLines, hasLine, isAfterBlank) = (0, true, isBlank)
        }
        if hasLine, flat.chomping != .strip { text.append(0x0A) }
        if flat.chomping == .keep {
            text.append(contentsOf: repeatElement(0x0A, count: emptyLines))
        }
        return String(decoding: text, as: UTF8.self)
    }
}
