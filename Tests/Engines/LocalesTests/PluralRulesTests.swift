import Testing

@testable import Locales

@Suite struct PluralRulesTests {
    /// One line of CLDR's samples: a language, a form and the numbers that take it.
    struct Sample: CustomTestStringConvertible, Sendable {
        let language: String
        let form: String
        let numbers: [Substring]

        var testDescription: String { "\(language) \(form)" }

        static let all: [Sample] = PluralRulesTests.samples.description.split(separator: "\n").map {
            let words = $0.split(separator: " ")
            return Sample(
                language: String(words[0]),
                form: String(words[1]),
                numbers: Array(words.dropFirst(2))
            )
        }
    }

    @Test(arguments: Sample.all)
    func cldrsOwnSamplesTakeTheirForm(_ sample: Sample) throws {
        let plurals = try #require(Language(sample.language)).conventions.plurals
        for number in try sample.numbers.flatMap(numbers) {
            let operands = try #require(PluralOperands(decimal: number))
            #expect(plurals.form(of: operands).rawValue == sample.form, "\(number)")
            if let whole = Int(number) {
                #expect(plurals.form(of: whole).rawValue == sample.form, "\(number)")
            }
        }
    }

    @Test func everyLanguageHasSamplesOfEachOfItsForms() {
        for language in Language.all {
            let forms = Sample.all.filter { $0.language == language.name }.map(\.form)
            #expect(Set(forms) == Set(language.conventions.plurals.forms.map(\.rawValue)))
        }
    }

    @Test(arguments: [
        ("en", "one other"), ("fr", "one other"), ("es", "one other"),
        ("ar", "zero one two few many other"), ("pt", "one other"), ("it", "one other"),
        ("nl", "one other"), ("pl", "one few many"), ("he", "one two other"),
        ("hi", "one other"), ("ja", "other"),
    ])
    func aTextWithACountNeedsTheFormsOfSmallNumbers(_ name: String, _ forms: String) throws {
        let plurals = try #require(Language(name)).conventions.plurals
        #expect(plurals.formsOfCounts.map(\.rawValue).joined(separator: " ") == forms)
    }

    @Test func extremeNumbersTakeAForm() throws {
        let arabic = try #require(Language("ar")).conventions.plurals
        #expect(arabic.form(of: Int.min) == arabic.form(of: Int.max))
        #expect(arabic.form(of: -3) == .few)
    }

    @Test(arguments: [
        "", "i", "i =", "i % 0 = 1", "q = 1", "i = 1 and", "i = 1 but v = 0", "i = 2..1",
    ])
    func aRuleOutsideCLDRsSyntaxIsNone(_ rule: String) {
        #expect(PluralCondition(rule) == nil)
    }

    /// The numbers of `0.0~1.5`, or the one number itself.
    private func numbers(_ sample: Substring) throws -> [String] {
        let bounds = sample.split(separator: "~")
        guard bounds.count == 2 else { return [String(sample)] }
        let decimals = bounds[0].split(separator: ".").dropFirst().first?.count ?? 0
        let first = try #require(Int(bounds[0].filter { $0 != "." }))
        let last = try #require(Int(bounds[1].filter { $0 != "." }))
        return (first...last).map { number in
            guard decimals > 0 else { return String(number) }
            let digits = String(repeating: "0", count: max(0, decimals + 1 - String(number).count))
            let text = digits + String(number)
            return "\(text.dropLast(decimals)).\(text.suffix(decimals))"
        }
    }
}
