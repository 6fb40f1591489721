import Diagnostics

extension DateOrTime: Restorable {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .date(let date):
            fields.append(0)
            date.write(into: &fields)
        case .time(let time):
            fields.append(1)
            time.write(into: &fields)
        }
    }

    /// Reads the case and what it holds.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        switch try Int(from: bytes, at: &place) {
        case 0: self = .date(try CivilDate(from: bytes, at: &place))
        case 1: self = .time(try Instant(from: bytes, at: &place))
        default: throw FieldDamage()
        }
    }
}

extension Instant: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        secondsSince1970.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        secondsSince1970 = try Int(from: bytes, at: &place)
    }
}

extension LocalizedText: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        entries.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        entries = try [Entry](from: bytes, at: &place)
    }
}

extension LocalizedText.Entry: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        language.write(into: &fields)
        text.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        language = try LanguageTag?(from: bytes, at: &place)
        text = try Located<String>(from: bytes, at: &place)
    }
}

extension PartialDate: Restorable {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .year(let year):
            fields.append(0)
            year.write(into: &fields)
        case .month(let year, let month):
            fields.append(1)
            year.write(into: &fields)
            month.write(into: &fields)
        case .day(let day):
            fields.append(2)
            day.write(into: &fields)
        }
    }

    /// Reads the case and what it holds.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        switch try Int(from: bytes, at: &place) {
        case 0: self = .year(try Int(from: bytes, at: &place))
        case 1:
            self = .month(
                year: try Int(from: bytes, at: &place),
                month: try Int(from: bytes, at: &place)
            )
        case 2: self = .day(try CivilDate(from: bytes, at: &place))
        default: throw FieldDamage()
        }
    }
}
