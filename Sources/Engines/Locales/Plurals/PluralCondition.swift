/// When a plural form is taken: a condition in CLDR's syntax, such as
/// `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`.
struct PluralCondition: Sendable, Equatable {
    /// An operand of a relation.
    enum Operand: String, Sendable {
        case n, i, v, f, t, e
    }

    /// One comparison: `i % 100 != 12..14`.
    struct Relation: Sendable, Equatable {
        var operand: Operand
        var modulus: Int?
        var isNegated: Bool
        var ranges: [ClosedRange<Int>]

        func holds(for number: PluralOperands) -> Bool {
            let value: Int
            switch operand {
            case .n where number.t != 0: return isNegated
            case .n, .i: value = number.i
            case .v: value = number.v
            case .f: value = number.f
            case .t: value = number.t
            case .e: value = number.e
            }
            let compared = modulus.map { value % $0 } ?? value
            return ranges.contains { $0.contains(compared) } != isNegated
        }
    }

    /// Relations that must all hold, in groups of which one suffices.
    var alternatives: [[Relation]]

    /// Reads a condition; `nil` where it is not in CLDR's syntax.
    init?(_ text: some StringProtocol) {
        alternatives = []
        var relations: [Relation] = []
        var words = text.split(separator: " ")[...]
        while true {
            guard let relation = Self.relation(&words) else { return nil }
            relations.append(relation)
            let joint = words.popFirst()
            guard joint != "and" else { continue }
            alternatives.append(relations)
            relations = []
            guard joint == "or" else {
                guard joint == nil else { return nil }
                return
            }
        }
    }

    /// Whether a number takes the form.
    func holds(for number: PluralOperands) -> Bool {
        alternatives.contains { $0.allSatisfy { $0.holds(for: number) } }
    }

    private static func relation<Text: StringProtocol>(_ words: inout ArraySlice<Text>) -> Relation?
    {
        guard let operand = words.popFirst().flatMap({ Operand(rawValue: String($0)) }) else {
            return nil
        }
        var modulus: Int?
        if words.first == "%" {
            words.removeFirst()
            guard let number = words.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
            modulus = number
        }
        guard let comparison = words.popFirst(), ["=", "!="].contains(comparison),
            let list = words.popFirst()
        else { return nil }
        let ranges = list.split(separator: ",").compactMap { range($0) }
        guard !ranges.isEmpty else { return nil }
        return Relation(
            operand: operand,
            modulus: modulus,
            isNegated: comparison == "!=",
            ranges: ranges
        )
    }

    private static func range(_ text: some StringProtocol) -> ClosedRange<Int>? {
        let bounds = text.split(separator: ".").compactMap { Int($0) }
        guard let first = bounds.first, let last = bounds.last, first <= last else { return nil }
        return first...last
    }
}
