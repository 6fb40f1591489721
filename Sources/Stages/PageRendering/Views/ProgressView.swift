import Templates

/// How far a petition is on the way to its goal.
struct ProgressView: View {
    enum Name: Int, ViewName {
        case value, max, percent
    }

    let progress: GoalProgress

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .value:
            .text("value", "the count in plain digits, at most max", example: "12431")
        case .max: .text("max", "the goal in plain digits", example: "25000")
        case .percent: .number("percent", "the share of the goal, 0 to 100", example: "49")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .value: .text(String(min(progress.count, progress.goal)))
        case .max: .text(String(progress.goal))
        case .percent: .number(progress.percent)
        }
    }
}
