/// What `published`, `updated` and `closes` hold: a day, whose start or end the site's time zone
/// gives, or a moment.
public enum DateOrTime: Sendable, Hashable {
    /// `2026-11-22`
    case date(CivilDate)
    /// `2026-11-22T12:00:00+01:00`
    case time(Instant)

    /// Reads either form; `nil` for anything else.
    public init?(_ text: String) {
        if let date = CivilDate(text) {
            self = .date(date)
        } else if let time = Instant(rfc3339: text) {
            self = .time(time)
        } else {
            return nil
        }
    }
}
