import CampaignModel

/// Days of a year as POSIX names them.
enum CalendarDays {
    /// The number of a year's day, counted from 1970-01-01; years are held to 1 to 9998.
    static func dayNumber(of day: RecurringOffset.Change.Day, in year: Int) -> Int {
        let year = min(max(year, 1), 9998)
        let newYear = first(of: 1, in: year)
        switch day {
        case .julian(let number):
            let isBehindLeapDay = number >= 60 && CivilDate.days(inMonth: 2, of: year) == 29
            return newYear + number - 1 + (isBehindLeapDay ? 1 : 0)
        case .ordinal(let number):
            return newYear + number
        case .weekday(let month, let week, let day):
            let first = first(of: month, in: year)
            // 1970-01-01 was a Thursday.
            let weekday = ((first + 4) % 7 + 7) % 7
            let number = (day - weekday + 7) % 7 + (week - 1) * 7
            return first + (number < CivilDate.days(inMonth: month, of: year) ? number : number - 7)
        }
    }

    /// The year in which a day lies.
    static func year(ofDay day: Int) -> Int {
        CivilDate(dayNumber: day).year
    }

    private static func first(of month: Int, in year: Int) -> Int {
        CivilDate(year: year, month: month, day: 1)?.dayNumber ?? 0
    }
}
