/// A language's plural rules for cardinal numbers.
public struct PluralRules: Sendable, Equatable {
    private var rules: [(form: PluralForm, condition: PluralCondition)] = []

    /// Creates the rules of a language that knows `other` alone.
    init() {}

    /// Adds a rule such as `one i = 1 and v = 0`.
    mutating func add(_ rule: String) {
        let parts = rule.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let form = PluralForm(rawValue: String(parts[0])),
            let condition = PluralCondition(parts[1])
        else { return }
        rules.append((form, condition))
    }

    /// The forms that the language has, in CLDR's order; always with `other`.
    public var forms: [PluralForm] {
        PluralForm.allCases.filter { form in
            form == .other || rules.contains { $0.form == form }
        }
    }

    /// The forms that whole numbers below a million take: what a text with a count cannot do without.
    ///
    /// French has `many` too, but only for whole millions, where `other` reads well enough.
    public var formsOfCounts: [PluralForm] {
        // No rule of CLDR looks at more than the last two digits of a number, but for whole millions.
        let taken = Set((0...200).map { form(of: $0) })
        return PluralForm.allCases.filter { taken.contains($0) }
    }

    /// The form that a whole number takes.
    public func form(of number: Int) -> PluralForm {
        form(of: PluralOperands(number))
    }

    /// The form that a number takes.
    func form(of number: PluralOperands) -> PluralForm {
        rules.first { $0.condition.holds(for: number) }?.form ?? .other
    }

    /// Whether two languages have the same rules.
    public static func == (left: PluralRules, right: PluralRules) -> Bool {
        left.rules.elementsEqual(right.rules) { $0 == $1 }
    }
}
