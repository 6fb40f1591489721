extension RecurringOffset {
    /// Reads a TZ string such as `CET-1CEST,M3.5.0,M10.5.0/3` or `<+0545>-5:45`; `nil` where it is none.
    init?(posix text: some Sequence<UInt8>) {
        var reader = PosixReader(bytes: Array(text)[...])
        guard reader.skipName(), let west = reader.time() else { return nil }
        standard = -west
        guard !reader.bytes.isEmpty else { return }
        guard reader.skipName() else { return nil }
        var offset = standard + 3600
        if let next = reader.bytes.first, next != UInt8(ascii: ",") {
            guard let west = reader.time() else { return nil }
            offset = -west
        }
        guard let begin = reader.change(), let end = reader.change(), reader.bytes.isEmpty else {
            return nil
        }
        summer = Summer(offset: offset, begin: begin, end: end)
    }
}

/// Reads the parts of a TZ string from its front.
private struct PosixReader {
    var bytes: ArraySlice<UInt8>

    /// Skips a zone's abbreviation: at least three letters, or anything in angle brackets.
    mutating func skipName() -> Bool {
        if skip("<") {
            guard let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return false }
            bytes = bytes[(end + 1)...]
            return true
        }
        let rest = bytes.drop {
            ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z")
        }
        defer { bytes = rest }
        return bytes.count - rest.count >= 3
    }

    /// Reads `[+-]hh[:mm[:ss]]` as seconds, up to 167 hours.
    mutating func time() -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard var seconds = number(upTo: 167).map({ $0 * 3600 }) else { return nil }
        for unit in [60, 1] where skip(":") {
            guard let part = number(upTo: 59) else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// Reads `,day[/time]`; without a time it is two in the morning.
    mutating func change() -> RecurringOffset.Change? {
        guard skip(","), let day = day() else { return nil }
        guard skip("/") else { return RecurringOffset.Change(day: day, second: 7200) }
        return time().map { RecurringOffset.Change(day: day, second: $0) }
    }

    private mutating func day() -> RecurringOffset.Change.Day? {
        if skip("J") {
            return number(upTo: 365).flatMap { $0 > 0 ? .julian($0) : nil }
        }
        guard skip("M") else { return number(upTo: 365).map { .ordinal($0) } }
        guard let month = number(upTo: 12), month > 0, skip("."), let week = number(upTo: 5),
            week > 0, skip("."), let day = number(upTo: 6)
        else { return nil }
        return .weekday(month: month, week: week, day: day)
    }

    private mutating func number(upTo limit: Int) -> Int? {
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        guard (1...3).contains(digits.count) else { return nil }
        bytes = bytes.dropFirst(digits.count)
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return value <= limit ? value : nil
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard bytes.first == UInt8(ascii: sign) else { return false }
        bytes.removeFirst()
        return true
    }
}
