/// Texts that are not in the file as they are meant.
extension OrdinaryTree {
    func unescaped(_ flat: OrdinaryNode) -> String {
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
    func unfolded(_ flat: OrdinaryNode) -> String {
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
