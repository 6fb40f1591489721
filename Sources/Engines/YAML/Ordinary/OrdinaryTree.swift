import Diagnostics

/// The flat nodes that a scanner found in a text, with the text itself.
///
/// A `YAMLNode` is a place in it, so that nothing is made of what nobody asks for.
final class OrdinaryTree: Sendable {
    let nodes: [OrdinaryNode]
    let bytes: [UInt8]
    private let source: UInt16

    private init(_ nodes: [OrdinaryNode], _ bytes: [UInt8], source: UInt16) {
        self.nodes = nodes
        self.bytes = bytes
        self.source = source
    }

    /// The tree of a text that `ByteCheck` found nothing wrong with, or `nil` where the text is not
    /// ordinary.
    static func root(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ place: TextPlace,
        _ check: borrowing ByteCheck,
        _ limits: YAMLLimits
    ) -> YAMLNode? {
        guard bytes.count < Int32.max else { return nil }
        var scanner = OrdinaryScanner(
            bytes,
            firstLine: place.firstLine,
            isASCII: check.isASCII,
            hashLines: check.hashLines,
            depth: min(limits.depth, 64)
        )
        guard scanner.scan() else { return nil }
        return OrdinaryTree(scanner.nodes, Array(bytes), source: place.source).node(0)
    }

    /// The node of a number.
    func node(_ number: Int) -> YAMLNode {
        YAMLNode(.flat(self, number), at: nodes[number].range, source: source)
    }

    /// The number of the node behind one and all that it holds.
    func after(_ number: Int) -> Int {
        nodes[number].isCollection ? nodes[number].next : number + 1
    }

    /// What a node holds, with a text for each key and scalar of it, but not of what lies deeper.
    func content(of number: Int) -> YAMLNode.Content {
        let flat = nodes[number]
        switch flat.kind {
        case .list: return .list(items(of: number))
        case .mapping: return .mapping(entries(of: number))
        case .plain: return .scalar(YAMLScalar(text(of: number), style: .plain))
        case .literal, .folded: return .scalar(YAMLScalar(text(of: number), style: .block))
        case .quoted, .escaped, .doubled:
            return .scalar(YAMLScalar(text(of: number), style: .quoted))
        }
    }

    func items(of list: Int) -> [YAMLNode] {
        let count = nodes[list].count
        var number = list + 1
        return [YAMLNode](unsafeUninitializedCapacity: count) { items, filled in
            while filled < count {
                items.initializeElement(at: filled, to: node(number))
                filled += 1
                number = after(number)
            }
        }
    }

    func entries(of mapping: Int) -> [YAMLEntry] {
        let count = nodes[mapping].count
        var number = mapping + 1
        return [YAMLEntry](unsafeUninitializedCapacity: count) { entries, filled in
            while filled < count {
                entries.initializeElement(at: filled, to: entry(number))
                filled += 1
                number = after(number + 1)
            }
        }
    }

    /// The entry whose key is the node of a number.
    func entry(_ key: Int) -> YAMLEntry {
        YAMLEntry(key: Located(text(of: key), at: nodes[key].range), value: node(key + 1))
    }

    /// The marks of a mapping's keys.
    func marks(of mapping: Int) -> KeyMarks {
        var marks = KeyMarks()
        var number = mapping + 1
        for _ in 0..<nodes[mapping].count {
            let key = nodes[number].bytes
            marks.insert(count: key.count, first: key.isEmpty ? 0 : bytes[key.lowerBound])
            number = after(number + 1)
        }
        return marks
    }

    /// A key of a mapping: its place among the mapping's keys and its node; `nil` where there is none.
    func key(_ name: Span<UInt8>, of mapping: Int) -> (place: Int, node: Int)? {
        var number = mapping + 1
        for place in 0..<nodes[mapping].count {
            if isText(of: number, name) { return (place, number) }
            number = after(number + 1)
        }
        return nil
    }

    private func isText(of key: Int, _ name: Span<UInt8>) -> Bool {
        let text = nodes[key].bytes
        guard text.count == name.count else { return false }
        for offset in 0..<text.count where bytes[text.lowerBound + offset] != name[offset] {
            return false
        }
        return true
    }

    /// The text of a scalar or key.
    func text(of number: Int) -> String {
        let flat = nodes[number]
        return switch flat.kind {
        case .escaped, .doubled: unescaped(flat)
        case .literal, .folded: unfolded(flat)
        default: text(flat.bytes)
        }
    }

    private func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
    }
}
