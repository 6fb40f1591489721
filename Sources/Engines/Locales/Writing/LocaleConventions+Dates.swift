public import CampaignModel

extension LocaleConventions {
    /// Appends a day in full: "11 November 2019".
    public func write(_ date: CivilDate, to bytes: inout [UInt8]) {
        write(table.date, year: date.year, month: date.month, day: date.day, to: &bytes)
    }

    /// Appends a date as precisely as it is known: "2019", "November 2019", "11 November 2019".
    public func write(_ date: PartialDate, to bytes: inout [UInt8]) {
        switch date {
        case .year(let year):
            write(table.year, year: year, month: 1, day: 1, to: &bytes)
        case .month(let year, let month):
            write(table.month, year: year, month: month, day: 1, to: &bytes)
        case .day(let date):
            write(date, to: &bytes)
        }
    }

    /// A day in full.
    public func text(_ date: CivilDate) -> String {
        text(PartialDate.day(date))
    }

    /// A date as precisely as it is known.
    public func text(_ date: PartialDate) -> String {
        var bytes: [UInt8] = []
        write(date, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(
        _ pattern: DatePattern,
        year: Int,
        month: Int,
        day: Int,
        to bytes: inout [UInt8]
    ) {
        for part in pattern.parts {
            switch part {
            case .text(let text): bytes += text
            case .day(let width): table.numbers.writeBare(day, width: width, to: &bytes)
            case .month(let width): table.numbers.writeBare(month, width: width, to: &bytes)
            case .monthName: write(month, of: table.months, to: &bytes)
            case .monthNameAlone: write(month, of: table.monthsAlone, to: &bytes)
            case .year: table.numbers.writeBare(year, width: 1, to: &bytes)
            }
        }
    }

    private func write(_ month: Int, of names: [[UInt8]], to bytes: inout [UInt8]) {
        if names.indices.contains(month - 1) { bytes += names[month - 1] }
    }
}
