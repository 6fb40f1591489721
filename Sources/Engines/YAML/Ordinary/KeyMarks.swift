/// What a few keys have in common with others: most of the keys that a schema asks for are absent,
/// and most of these are told so by one question.
struct KeyMarks {
    private var bits: UInt64 = 0

    /// The marks of keys that nobody has looked at: any may be among them.
    static var all: KeyMarks {
        var marks = KeyMarks()
        marks.bits = .max
        return marks
    }

    /// Adds a key by its length and its first byte, 0 where it has none.
    mutating func insert(count: Int, first: UInt8) {
        bits |= Self.bit(count, first)
    }

    /// Whether a key may be among those that were added.
    func mayHold(_ key: Span<UInt8>) -> Bool {
        bits & Self.bit(key.count, key.isEmpty ? 0 : key[0]) != 0
    }

    private static func bit(_ count: Int, _ first: UInt8) -> UInt64 {
        1 << UInt64((count &* 7 &+ Int(first)) & 63)
    }
}
