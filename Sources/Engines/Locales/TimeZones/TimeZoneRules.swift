public import CampaignModel

/// The offsets of a time zone from Coordinated Universal Time, past and to come.
///
/// Made from a file of the system's zoneinfo, which the caller reads: this module opens no file.
public struct TimeZoneRules: Sendable, Equatable {
    /// A moment from which another offset holds.
    struct Transition: Sendable, Equatable {
        /// Seconds since 1970-01-01T00:00:00Z.
        var second: Int
        /// Seconds to add to Coordinated Universal Time.
        var offset: Int
    }

    /// The offset before the first transition.
    var firstOffset: Int
    /// The transitions that the file lists, in their order.
    var transitions: [Transition]
    /// The rule for the time behind the last transition.
    var future: RecurringOffset?

    /// Coordinated Universal Time, which needs no file.
    public static let utc = TimeZoneRules(firstOffset: 0, transitions: [], future: nil)

    /// The day that the zone's calendars show at a moment.
    public func date(at moment: Instant) -> CivilDate {
        let seconds = Self.clamped(moment.secondsSince1970)
        return CivilDate(dayNumber: Self.day(of: seconds + offset(at: seconds)))
    }

    /// The first moment of a day: midnight, or what follows it where clocks skip midnight.
    public func start(of date: CivilDate) -> Instant {
        start(ofDay: date.dayNumber)
    }

    /// The first moment behind a day, which is the start of the next one.
    public func end(of date: CivilDate) -> Instant {
        start(ofDay: date.dayNumber + 1)
    }

    /// The offset in force at a moment, in seconds.
    public func offset(at moment: Instant) -> Int {
        offset(at: Self.clamped(moment.secondsSince1970))
    }

    private func start(ofDay day: Int) -> Instant {
        let midnight = day * 86_400
        // No offset is larger than 26 hours, so that the moment lies in a stretch near midnight.
        let (first, last) = (midnight - 100_000, midnight + 100_000)
        var stretch = Transition(second: first, offset: offset(at: first))
        for next in transitions(after: first, upTo: last) {
            let candidate = max(stretch.second, midnight - stretch.offset)
            if candidate < next.second { return Instant(secondsSince1970: candidate) }
            stretch = next
        }
        return Instant(secondsSince1970: max(stretch.second, midnight - stretch.offset))
    }

    private func offset(at second: Int) -> Int {
        guard let last = transitions.last else {
            return future?.offset(at: second) ?? firstOffset
        }
        if second >= last.second { return future?.offset(at: second) ?? last.offset }
        let index = firstTransition(after: second)
        return index == 0 ? firstOffset : transitions[index - 1].offset
    }

    private func transitions(after first: Int, upTo last: Int) -> [Transition] {
        let listed = transitions[firstTransition(after: first)...].prefix { $0.second <= last }
        let behind = transitions.last?.second ?? .min
        guard behind < last, let future else { return Array(listed) }
        return listed
            + future.transitions(from: first, to: last).filter {
                $0.second > max(first, behind) && $0.second <= last
            }
    }

    /// The index of the first transition behind a moment, found by halving.
    private func firstTransition(after second: Int) -> Int {
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].second <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Holds a moment to the years 0 to 9999, so that no sum can overflow.
    private static func clamped(_ second: Int) -> Int {
        min(max(second, -62_167_305_600), 253_402_387_200)
    }

    private static func day(of second: Int) -> Int {
        second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
    }
}
