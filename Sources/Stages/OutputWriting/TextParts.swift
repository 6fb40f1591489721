/// Texts that gather in memory in parts: one that grows as a whole would lie there twice meanwhile.
struct TextParts: Sendable {
    /// Where a text lies.
    struct Place: Sendable {
        /// The number of its part.
        var part: Int
        /// Its bytes within the part.
        var range: Range<Int>
    }

    private static let size = 1 << 18

    private(set) var parts: [[UInt8]] = []

    /// Appends two texts, the second directly behind the first; returns where they lie.
    mutating func append(_ first: Span<UInt8>, _ second: Span<UInt8>) -> (Place, Place) {
        let needed = first.count + second.count
        if parts.last.map({ $0.count + needed > Self.size }) ?? true {
            parts.append([])
            parts[parts.count - 1].reserveCapacity(max(needed, Self.size))
        }
        let part = parts.count - 1
        let start = parts[part].count
        parts[part].append(first)
        let middle = parts[part].count
        parts[part].append(second)
        return (
            Place(part: part, range: start..<middle),
            Place(part: part, range: middle..<parts[part].count)
        )
    }

    /// Appends another's parts, which are not copied; returns by how much their numbers rise.
    mutating func append(_ other: TextParts) -> Int {
        defer { parts += other.parts }
        return parts.count
    }
}
