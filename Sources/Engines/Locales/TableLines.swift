/// The lines `KEY VALUE` of a generated table, up to its end or an empty line.
///
/// Nothing is copied until a key or a value is asked for, so that a scan for one line costs a few
/// microseconds and start-up costs nothing. A literal lives as long as the program.
struct TableLines: Sequence, IteratorProtocol {
    private var rest: UnsafeBufferPointer<UInt8>.SubSequence

    /// Creates the lines of a literal, which never has an empty last line.
    init(_ literal: StaticString) {
        let bytes = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        rest = bytes[...]
    }

    mutating func next() -> TableLine? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        let line = rest[..<end]
        rest = rest[Swift.min(end + 1, rest.endIndex)...]
        guard !line.isEmpty else { return nil }
        let space = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
        return TableLine(
            keyBytes: line[..<space],
            valueBytes: line[Swift.min(space + 1, line.endIndex)...]
        )
    }

    /// The first line of a literal that has this key; costs about a nanosecond for each byte before it.
    static func line(_ key: String, in literal: StaticString) -> TableLine? {
        TableLines(literal).first { $0.hasKey(key) }
    }

    /// The lines that follow the empty line at which these have ended.
    mutating func part() -> TableLines {
        while next() != nil {}
        return self
    }
}

/// A line of a generated table.
struct TableLine {
    /// What stands before the first space.
    let keyBytes: UnsafeBufferPointer<UInt8>.SubSequence
    /// What stands behind it.
    let valueBytes: UnsafeBufferPointer<UInt8>.SubSequence

    /// The key as text.
    var key: String { String(decoding: keyBytes, as: UTF8.self) }

    /// The value as text.
    var value: String { String(decoding: valueBytes, as: UTF8.self) }

    /// Whether the line's key is this one.
    func hasKey(_ key: String) -> Bool {
        keyBytes.elementsEqual(key.utf8)
    }

    /// Whether the line's value is this one.
    func hasValue(_ value: String) -> Bool {
        valueBytes.elementsEqual(value.utf8)
    }

    /// The value's parts between separators.
    func parts(_ separator: Unicode.Scalar, at most: Int = .max) -> [[UInt8]] {
        valueBytes.split(
            separator: UInt8(ascii: separator),
            maxSplits: most - 1,
            omittingEmptySubsequences: false
        ).map { Array($0) }
    }
}
