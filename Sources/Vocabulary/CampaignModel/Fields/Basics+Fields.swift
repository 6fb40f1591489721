public import Diagnostics

// The smallest values: what all others are made of.

extension Int: Restorable {
    /// Writes the number.
    public func write(into fields: inout FieldBytes) { fields.append(self) }

    /// Reads a number.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        var rest: UInt = 0
        var shift: UInt = 0
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            rest |= UInt(byte & 0x7F) << shift
            if byte < 0x80 {
                self = Int(bitPattern: rest >> 1) ^ -Int(bitPattern: rest & 1)
                return
            }
            shift += 7
        }
        throw FieldDamage()
    }
}

extension UInt64: Restorable {
    /// Writes eight bytes.
    public func write(into fields: inout FieldBytes) { fields.append(self) }

    /// Reads eight bytes.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        guard place >= 0, bytes.count - place >= 8 else { throw FieldDamage() }
        var value: UInt64 = 0
        for index in 0..<8 { value |= UInt64(bytes[place + index]) << UInt64(index * 8) }
        place += 8
        self = value
    }
}

extension Bool: Restorable {
    /// Writes 1 or 0.
    public func write(into fields: inout FieldBytes) { fields.append(self ? 1 : 0) }

    /// Reads 1 or 0.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        switch try Int(from: bytes, at: &place) {
        case 0: self = false
        case 1: self = true
        default: throw FieldDamage()
        }
    }
}

extension String: Restorable {
    /// Writes the length and the text.
    public func write(into fields: inout FieldBytes) { fields.append(self) }

    /// Reads a text; bytes that are not UTF-8 are damage.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let count = try Int(from: bytes, at: &place)
        guard count >= 0, count <= bytes.count - place else { throw FieldDamage() }
        do {
            let text = try UTF8Span(validating: bytes.extracting(place..<(place + count)))
            self = String(copying: text)
        } catch {
            throw FieldDamage()
        }
        place += count
    }
}

extension Optional: Digestible where Wrapped: Digestible {
    /// Writes whether there is a value, and the value.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case nil: fields.append(0)
        case let value?:
            fields.append(1)
            value.write(into: &fields)
        }
    }
}

extension Optional: Restorable where Wrapped: Restorable {
    /// Reads whether there is a value, and the value.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        self = try Bool(from: bytes, at: &place) ? try Wrapped(from: bytes, at: &place) : nil
    }
}

extension Array: Digestible where Element: Digestible {
    /// Writes the number of elements, and each.
    public func write(into fields: inout FieldBytes) {
        fields.append(count)
        for element in self { element.write(into: &fields) }
    }
}

extension Array: Restorable where Element: Restorable {
    /// Reads the number of elements, and each.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let count = try Int(from: bytes, at: &place)
        // Every element takes a byte at least: damage must not reserve memory.
        guard count >= 0, count <= bytes.count - place else { throw FieldDamage() }
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try Element(from: bytes, at: &place)) }
    }
}

extension SourceRange: Restorable {
    /// Writes the start, and how far behind it the end is.
    public func write(into fields: inout FieldBytes) {
        fields.append(start.line)
        fields.append(start.column)
        fields.append(end.line - start.line)
        fields.append(end.column)
    }

    /// Reads the start and the end.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let line = try Int(from: bytes, at: &place)
        let column = try Int(from: bytes, at: &place)
        let (last, overflows) = line.addingReportingOverflow(try Int(from: bytes, at: &place))
        guard !overflows else { throw FieldDamage() }
        self.init(
            from: SourcePosition(line: line, column: column),
            to: SourcePosition(line: last, column: try Int(from: bytes, at: &place))
        )
    }
}

extension SourceLocation: Restorable {
    /// Writes the path and the range.
    public func write(into fields: inout FieldBytes) {
        path.write(into: &fields)
        range.write(into: &fields)
    }

    /// Reads the path and the range.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        self.init(
            path: try String(from: bytes, at: &place),
            range: try SourceRange?(from: bytes, at: &place)
        )
    }
}

extension Located: Digestible where Value: Digestible {
    /// Writes the value and where it stands.
    public func write(into fields: inout FieldBytes) {
        value.write(into: &fields)
        range.write(into: &fields)
    }
}

extension Located: Restorable where Value: Restorable {
    /// Reads the value and where it stands.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let value = try Value(from: bytes, at: &place)
        self.init(value, at: try SourceRange(from: bytes, at: &place))
    }
}

extension CivilDate: Restorable {
    /// Writes year, month and day.
    public func write(into fields: inout FieldBytes) {
        fields.append(year)
        fields.append(month)
        fields.append(day)
    }

    /// Reads year, month and day; a day that no calendar has is damage.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let year = try Int(from: bytes, at: &place)
        let month = try Int(from: bytes, at: &place)
        let day = try Int(from: bytes, at: &place)
        guard let date = CivilDate(year: year, month: month, day: day) else {
            throw FieldDamage()
        }
        self = date
    }
}

extension LanguageTag: Restorable {
    /// Writes the tag.
    public func write(into fields: inout FieldBytes) { fields.append(identifier) }

    /// Reads a tag; what is none is damage.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        guard let tag = LanguageTag(try String(from: bytes, at: &place)) else {
            throw FieldDamage()
        }
        self = tag
    }
}

extension Shared: Digestible where Value: Digestible {
    /// Writes the value's fields: the reference adds nothing.
    public func write(into fields: inout FieldBytes) { value.write(into: &fields) }
}

extension Shared: Restorable where Value: Restorable {
    /// Reads the value.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        self.init(try Value(from: bytes, at: &place))
    }
}
