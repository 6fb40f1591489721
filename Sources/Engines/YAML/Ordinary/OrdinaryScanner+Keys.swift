/// Keys, each of which may stand in a mapping once.
extension OrdinaryScanner {
    /// libyaml finds no key in more than 1,024 characters.
    private static let longestKey = 1000
    /// With how many keys of a mapping another is compared one by one.
    private static let few = 24

    /// Adds a key to a mapping.
    ///
    /// - Parameters:
    ///   - key: The key's text.
    ///   - lastKey: The node of the mapping's last key so far, or -1.
    ///   - count: The number of the mapping's keys so far.
    /// - Returns: The key's node; `nil` where the key is empty, stands there already, or is not so
    ///   simple that its bytes tell whether it does.
    mutating func add(key: OrdinaryNode, behind lastKey: Int, count: Int) -> Int? {
        guard !key.bytes.isEmpty, key.bytes.count <= Self.longestKey, key.kind.rawValue <= 1,
            isASCII || bytes[key.bytes].allSatisfy({ $0 < 0x80 })
        else { return nil }
        if count < Self.few {
            var earlier = lastKey
            while earlier >= 0 {
                if isSame(nodes[earlier].bytes, key.bytes) { return nil }
                earlier = nodes[earlier].count
            }
        }
        nodes.append(key)
        nodes[nodes.count - 1].count = lastKey
        return nodes.count - 1
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.count == right.count else { return false }
        for offset in 0..<left.count
        where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
            return false
        }
        return true
    }

    /// Whether the keys of a mapping differ, where it has so many that this was not asked for each.
    ///
    /// They are told apart by hashes, so that two keys may be taken for the same; libyaml's way then
    /// decides.
    func areDifferent(_ count: Int, lastKey: Int) -> Bool {
        guard count > Self.few, lastKey >= 0 else { return true }
        var hashes: [UInt64] = []
        hashes.reserveCapacity(count)
        var key = lastKey
        while key >= 0 {
            hashes.append(
                bytes[nodes[key].bytes].reduce(0xCBF2_9CE4_8422_2325) {
                    ($0 ^ UInt64($1)) &* 0x100_0000_01B3
                }
            )
            key = nodes[key].count
        }
        hashes.sort()
        return !zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
    }
}
