/// A date as precise as its source knows it: a year, a month or a day.
public enum PartialDate: Sendable, Hashable {
    /// `2019`
    case year(Int)
    /// `2019-11`
    case month(year: Int, month: Int)
    /// `2019-11-11`
    case day(CivilDate)

    /// Reads one of the three forms; `nil` for anything else.
    public init?(_ text: String) {
        guard text.utf8.count <= 10 else { return nil }
        let bytes = Array(text.utf8)
        switch bytes.count {
        case 4:
            guard let year = CivilDate.number(bytes[...]) else { return nil }
            self = .year(year)
        case 7:
            guard bytes[4] == UInt8(ascii: "-"), let year = CivilDate.number(bytes[0..<4]),
                let month = CivilDate.number(bytes[5..<7]), (1...12).contains(month)
            else { return nil }
            self = .month(year: year, month: month)
        default:
            guard let date = CivilDate(text) else { return nil }
            self = .day(date)
        }
    }

    /// The form that HTML's `datetime` attribute takes: `2019`, `2019-11` or `2019-11-11`.
    public var iso: String {
        switch self {
        case .year(let year): CivilDate.padded(year, to: 4)
        case .month(let year, let month):
            CivilDate(year: year, month: month, day: 1)?.iso(count: 7) ?? ""
        case .day(let date): date.iso
        }
    }
}
