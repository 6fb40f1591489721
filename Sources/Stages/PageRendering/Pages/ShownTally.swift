import CampaignModel
import Locales

/// A petition's signatures as its pages show them.
struct ShownTally: Sendable {
    let signatures: ShownNumber
    /// `nil` where none are on paper.
    let onPaper: ShownNumber?
    let countedOn: ShownDate?
    let goal: ShownNumber?
    /// `nil` where the goal is reached.
    let goalLeft: ShownNumber?
    let isGoalReached: Bool
    let progress: GoalProgress?

    init(_ tally: SignatureTally, in conventions: LocaleConventions) {
        signatures = ShownNumber(tally.total, in: conventions)
        onPaper = tally.onPaper > 0 ? ShownNumber(tally.onPaper, in: conventions) : nil
        countedOn = tally.asOf.map { ShownDate($0, in: conventions) }
        isGoalReached = tally.isGoalReached
        guard let goal = tally.goal, goal > 0 else {
            (self.goal, goalLeft, progress) = (nil, nil, nil)
            return
        }
        self.goal = ShownNumber(goal, in: conventions)
        let left = goal.subtractingReportingOverflow(tally.total).partialValue
        goalLeft = tally.isGoalReached ? nil : ShownNumber(max(left, 0), in: conventions)
        let share = Double(max(tally.total, 0)) / Double(goal) * 100
        progress = GoalProgress(
            count: max(tally.total, 0),
            goal: goal,
            percent: ShownNumber(Int(min(share, 100)), in: conventions)
        )
    }
}

/// How far a petition is on the way to its goal.
final class GoalProgress: Sendable {
    let count: Int
    let goal: Int
    /// Whole percents, rounded down, 0 to 100.
    let percent: ShownNumber

    init(count: Int, goal: Int, percent: ShownNumber) {
        self.count = count
        self.goal = goal
        self.percent = percent
    }
}
