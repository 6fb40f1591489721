import Diagnostics

/// Lists in brackets and mappings in braces.
extension OrdinaryScanner {
    /// Reads the collection whose opening bracket or brace stands here.
    mutating func collectionInBrackets(depth: Int) -> Bool {
        guard depth <= self.depth else { return false }
        let isList = byte(at: index) == 0x5B
        let node = nodes.count
        let start = position(at: index)
        let place = SourceRange(at: start)
        nodes.append(
            OrdinaryNode(isList ? .list : .mapping, at: place, bytes: index..<index)
        )
        var count = 0
        var lastKey = -1
        index += 1
        while true {
            guard skipInsideBrackets() else { return false }
            if byte(at: index) == (isList ? 0x5D : 0x7D) { break }
            if !isList {
                guard let key = textInsideBrackets() else { return false }
                skipBlanks()
                guard byte(at: index) == 0x3A,
                    let node = add(key: key, behind: lastKey, count: count)
                else { return false }
                lastKey = node
                index += 1
                guard skipInsideBrackets() else { return false }
            }
            count += 1
            guard valueInsideBrackets(depth: depth), skipInsideBrackets() else { return false }
            if byte(at: index) == 0x2C {
                index += 1
            } else if byte(at: index) != (isList ? 0x5D : 0x7D) {
                return false
            }
        }
        index += 1
        lastEnd = position(at: index)
        nodes[node].count = count
        nodes[node].next = nodes.count
        nodes[node].range = SourceRange(from: start, to: lastEnd)
        return areDifferent(count, lastKey: lastKey)
    }

    private mutating func valueInsideBrackets(depth: Int) -> Bool {
        switch byte(at: index) {
        case 0x5B, 0x7B: return collectionInBrackets(depth: depth + 1)
        default:
            guard let text = textInsideBrackets() else { return false }
            return add(text)
        }
    }
}
