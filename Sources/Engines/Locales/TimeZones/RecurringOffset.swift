/// The rule that holds behind a file's last transition: an offset, and perhaps summer time between
/// two moments of each year (the TZ string of POSIX, with RFC 9636's extension of its hours).
struct RecurringOffset: Sendable, Equatable {
    /// A moment of each year.
    struct Change: Sendable, Equatable {
        /// How the day is named.
        enum Day: Sendable, Equatable {
            /// `Jn`: from 1 to 365, 29 February is never counted.
            case julian(Int)
            /// `n`: from 0 to 365, 29 February counts.
            case ordinal(Int)
            /// `Mm.w.d`: the week's day (Sunday is 0) in the month's week, 5 for the last.
            case weekday(month: Int, week: Int, day: Int)
        }

        var day: Day
        /// Seconds of local time from the day's midnight; it may be negative or beyond the day.
        var second: Int
    }

    /// Seconds to add to Coordinated Universal Time in winter.
    var standard: Int
    /// The offset in summer, and when it begins and ends.
    var summer: Summer?

    /// Summer time.
    struct Summer: Sendable, Equatable {
        var offset: Int
        var begin: Change
        var end: Change
    }

    /// The offset at a moment, in seconds.
    func offset(at second: Int) -> Int {
        transitions(from: second, to: second).last { $0.second <= second }?.offset ?? standard
    }

    /// The changes of the years around a stretch of time, in their order.
    func transitions(from first: Int, to last: Int) -> [TimeZoneRules.Transition] {
        guard let summer else { return [] }
        let years = Self.year(of: first) - 1...Self.year(of: last) + 1
        return years.flatMap { year in
            [
                TimeZoneRules.Transition(
                    second: Self.second(of: summer.begin, in: year) - standard,
                    offset: summer.offset
                ),
                TimeZoneRules.Transition(
                    second: Self.second(of: summer.end, in: year) - summer.offset,
                    offset: standard
                ),
            ]
        }.sorted { $0.second < $1.second }
    }

    private static func second(of change: Change, in year: Int) -> Int {
        CalendarDays.dayNumber(of: change.day, in: year) * 86_400 + change.second
    }

    private static func year(of second: Int) -> Int {
        CalendarDays.year(ofDay: second >= 0 ? second / 86_400 : (second - 86_399) / 86_400)
    }
}
