/// A moment, in whole seconds of Coordinated Universal Time; leap seconds do not count.
public struct Instant: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var secondsSince1970: Int

    /// Creates a moment from seconds since 1970-01-01T00:00:00Z.
    public init(secondsSince1970: Int) {
        self.secondsSince1970 = secondsSince1970
    }

    /// Reads an RFC 3339 time such as `2026-11-22T12:00:00Z` or `2026-11-22T12:00+01:00`; fractions
    /// are dropped, seconds may be missing, `nil` for anything else (a time without an offset too).
    public init?(rfc3339 text: String) {
        let bytes = Array(text.utf8.prefix(64))
        guard bytes.count >= 17,
            let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[10] | 0x20 == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "),
            let hour = CivilDate.number(bytes[11..<13]), hour < 24, bytes[13] == UInt8(ascii: ":"),
            let minute = CivilDate.number(bytes[14..<16]), minute < 60
        else { return nil }
        var rest = bytes[16...]
        var second = 0
        if rest.first == UInt8(ascii: ":") {
            guard rest.count > 3, let number = CivilDate.number(rest[17..<19]), number <= 60 else {
                return nil
            }
            second = min(number, 59)
            rest = rest.dropFirst(3)
            if rest.first == UInt8(ascii: ".") {
                rest = rest.dropFirst()
                guard let first = rest.first, (0x30...0x39).contains(first) else { return nil }
                rest = rest.drop { (0x30...0x39).contains($0) }
            }
        }
        guard let offset = Self.offset(Array(rest)) else { return nil }
        self.init(
            secondsSince1970: date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
        )
    }

    /// The moment in RFC 3339, in UTC: `2026-11-22T11:00:00Z`.
    public var rfc3339: String {
        let dayNumber = (secondsSince1970 - Self.remainder(secondsSince1970)) / 86_400
        let second = Self.remainder(secondsSince1970)
        let parts = [second / 3600, second / 60 % 60, second % 60]
        return CivilDate(dayNumber: dayNumber).iso + "T"
            + parts.map { CivilDate.padded($0, to: 2) }.joined(separator: ":") + "Z"
    }

    /// Orders moments as they follow each other.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    private static func remainder(_ seconds: Int) -> Int {
        let rest = seconds % 86_400
        return rest < 0 ? rest + 86_400 : rest
    }

    private static func offset(_ bytes: [UInt8]) -> Int? {
        guard let sign = bytes.first else { return nil }
        if sign | 0x20 == UInt8(ascii: "z") { return bytes.count == 1 ? 0 : nil }
        guard bytes.count == 6, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            bytes[3] == UInt8(ascii: ":"), let hours = CivilDate.number(bytes[1..<3]), hours < 24,
            let minutes = CivilDate.number(bytes[4..<6]), minutes < 60
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return sign == UInt8(ascii: "-") ? -seconds : seconds
    }
}
