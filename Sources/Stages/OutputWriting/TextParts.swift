/// Texts that gather in memory in parts: one that grows as a whole would lie there twice meanwhile.
struct TextParts: Sendable {
    /// Where a text lies.
    struct Place: Sendable {
        /// The number of its part.
        var part: Int32
        private var start: UInt32
        private var count: UInt32

        /// Its bytes within the part.
        var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }

        fileprivate init(part: Int, _ range: Range<Int>) {
            self.part = Int32(part)
            start = UInt32(range.lowerBound)
            count = UInt32(range.count)
        }
    }

    private static let size = 1 << 18

    private(set) var parts: [[UInt8]] = []

    /// The part in which a text lies.
    func part(of place: Place) -> [UInt8] { parts[Int(place.part)] }

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
            Place(part: part, start..<middle),
            Place(part: part, middle..<parts[part].count)
        )
    }

    /// Appends another's parts, which are not copied; returns by how much their numbers rise.
    mutating func append(_ other: TextParts) -> Int32 {
        defer { parts += other.parts }
        return Int32(parts.count)
    }
}
