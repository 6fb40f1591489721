/// The signatures that a page may show.
public struct SignatureTally: Sendable, Hashable {
    /// Online and on paper together.
    public var total: Int
    /// How many of them are on paper.
    public var onPaper: Int
    /// The day for which the count holds.
    public var asOf: CivilDate?
    /// The number aimed at; `nil` without a goal.
    public var goal: Int?

    /// Creates a tally.
    public init(total: Int, onPaper: Int, asOf: CivilDate?, goal: Int?) {
        self.total = total
        self.onPaper = onPaper
        self.asOf = asOf
        self.goal = goal
    }

    /// Whether the goal is reached.
    public var isGoalReached: Bool {
        goal.map { total >= $0 } ?? false
    }
}
