public import CampaignModel

/// The moment of the build and the site's time zone, handed in so that resolving reads nothing.
public struct SiteClock: Sendable {
    /// The moment that decides what is published and what is closed.
    public var now: Instant
    /// The first moment of a day in the site's time zone.
    public var startOfDay: @Sendable (CivilDate) -> Instant
    /// The day of a moment in the site's time zone.
    public var day: @Sendable (Instant) -> CivilDate

    /// Creates a clock.
    public init(
        now: Instant,
        startOfDay: @escaping @Sendable (CivilDate) -> Instant,
        day: @escaping @Sendable (Instant) -> CivilDate
    ) {
        self.now = now
        self.startOfDay = startOfDay
        self.day = day
    }

    /// The moment from which something dated so holds: a day's first.
    func beginning(of moment: DateOrTime) -> Instant {
        switch moment {
        case .date(let date): startOfDay(date)
        case .time(let instant): instant
        }
    }

    /// The moment at which something dated so is over: a day's end, which is the next one's start.
    func end(of moment: DateOrTime) -> Instant {
        switch moment {
        case .date(let date): startOfDay(CivilDate(dayNumber: date.dayNumber + 1))
        case .time(let instant): instant
        }
    }

    /// The day that a page shows.
    func day(of moment: DateOrTime) -> CivilDate {
        switch moment {
        case .date(let date): date
        case .time(let instant): day(instant)
        }
    }
}
