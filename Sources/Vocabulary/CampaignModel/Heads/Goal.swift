/// The number of signatures that a campaign aims at.
public enum Goal: Sendable, Hashable {
    /// A number that the writer chose; passing it is "goal reached".
    case fixed(Int)
    /// The next round number above the count: 100, 250, 500, 1,000, 2,500, 5,000, 10,000 …
    case automatic
}
