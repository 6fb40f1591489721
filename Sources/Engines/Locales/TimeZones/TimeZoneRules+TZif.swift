extension TimeZoneRules {
    /// Reads a file of zoneinfo (TZif, version 2 or later, RFC 9636); `nil` where the bytes are none,
    /// or where the file counts leap seconds (`right/…`), which no calendar of a site does.
    public init?(tzif bytes: [UInt8]) {
        guard let old = TZifHeader(bytes, at: 0), old.version >= UInt8(ascii: "2"),
            let header = TZifHeader(bytes, at: old.end(secondBytes: 4)), header.leapCount == 0
        else { return nil }
        let times = header.start
        let kinds = times + header.timeCount * 8
        let types = kinds + header.timeCount
        let footer = header.end(secondBytes: 8)
        guard footer <= bytes.count, header.typeCount > 0 else { return nil }

        var transitions: [Transition] = []
        transitions.reserveCapacity(header.timeCount)
        for index in 0..<header.timeCount {
            let type = Int(bytes[kinds + index])
            let second = Int(truncatingIfNeeded: TZifHeader.number(bytes, at: times + index * 8, 8))
            guard type < header.typeCount, transitions.last.map({ $0.second < second }) ?? true
            else {
                return nil
            }
            transitions.append(
                Transition(second: second, offset: TZifHeader.offset(bytes, at: types + type * 6))
            )
        }
        guard bytes[footer...].first == UInt8(ascii: "\n") else { return nil }
        let rule = bytes[(footer + 1)...].prefix { $0 != UInt8(ascii: "\n") }
        future = RecurringOffset(posix: rule)
        guard rule.isEmpty || future != nil else { return nil }
        firstOffset = TZifHeader.offset(bytes, at: types)
        self.transitions = transitions
        listRecurringTransitions()
    }

    /// From 1970 to 2100: where a file's own moments end in these years, the rule's are computed up to
    /// the last of them once and not at each question.
    ///
    /// A file may name a moment so far in the past that counting its year overflows.
    private static let listed = 0..<4_133_980_800

    private mutating func listRecurringTransitions() {
        guard let future, let last = transitions.last?.second, Self.listed.contains(last) else {
            return
        }
        transitions += future.transitions(from: last, to: Self.listed.upperBound).filter {
            $0.second > last && Self.listed.contains($0.second)
        }
    }
}

/// The header of a TZif block: how many values of each kind follow it.
private struct TZifHeader {
    static let size = 44

    var version: UInt8
    /// Where the values begin.
    var start: Int
    var utcCount, wallCount, leapCount, timeCount, typeCount, letterCount: Int

    init?(_ bytes: [UInt8], at offset: Int) {
        guard offset + Self.size <= bytes.count, bytes[offset...].starts(with: "TZif".utf8) else {
            return nil
        }
        version = bytes[offset + 4]
        start = offset + Self.size
        let counts = (0..<6).map { Int(Self.number(bytes, at: offset + 20 + $0 * 4, 4)) }
        (utcCount, wallCount, leapCount) = (counts[0], counts[1], counts[2])
        (timeCount, typeCount, letterCount) = (counts[3], counts[4], counts[5])
    }

    /// Where the block ends whose seconds are this wide.
    func end(secondBytes: Int) -> Int {
        start + timeCount * (secondBytes + 1) + typeCount * 6 + letterCount
            + leapCount * (secondBytes + 4) + wallCount + utcCount
    }

    /// A number in network order.
    static func number(_ bytes: [UInt8], at offset: Int, _ width: Int) -> UInt64 {
        bytes[offset..<offset + width].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The offset of a local time type, held to 26 hours.
    static func offset(_ bytes: [UInt8], at place: Int) -> Int {
        let seconds = Int(Int32(truncatingIfNeeded: number(bytes, at: place, 4)))
        return min(max(seconds, -93_600), 93_600)
    }
}
