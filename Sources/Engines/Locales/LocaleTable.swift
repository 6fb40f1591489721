/// One language's generated table, read into values once.
struct LocaleTable: Sendable, Equatable {
    var country = ""
    var plurals = PluralRules()
    var numbers = NumberSymbols()
    var months: [[UInt8]] = []
    var monthsAlone: [[UInt8]] = []
    var date = DatePattern("")
    var month = DatePattern("")
    var year = DatePattern("")
    /// By currency code; `*` stands for those that are shown by their code.
    var money: [String: MoneySigns] = [:]
    /// The number of decimals of currencies that have not two.
    var decimals: [String: Int] = [:]

    init?(_ language: String) {
        guard let literal = Self.literal(of: language) else { return nil }
        for line in TableLines(literal) { read(line) }
        for line in TableLines(Currency.table) where !line.hasValue("2") {
            decimals[line.key] = Int(line.value)
        }
    }

    /// What stands around an amount of a currency.
    func signs(of currency: String) -> MoneySigns? {
        money[currency] ?? money["*"]?.with(code: currency)
    }

    /// The countries' lines, which stand in the language's collation order behind the rest.
    static func countries(of language: String) -> TableLines? {
        guard let literal = literal(of: language) else { return nil }
        var lines = TableLines(literal)
        return lines.part()
    }

    private mutating func read(_ line: TableLine) {
        switch line.key {
        case "country": country = line.value
        case "digits": numbers.digits = Array(line.valueBytes)
        case "decimal": numbers.decimal = Array(line.valueBytes)
        case "group": numbers.group = Array(line.valueBytes)
        case "minus": numbers.minus = Array(line.valueBytes)
        case "grouping":
            numbers.setGrouping(line.value.split(separator: " ").compactMap { Int($0) })
        case "plural": plurals.add(line.value)
        case "months": months = line.parts("|")
        case "months-alone": monthsAlone = line.parts("|")
        case "date": date = DatePattern(line.value)
        case "month": month = DatePattern(line.value)
        case "year": year = DatePattern(line.value)
        case "money": readMoney(line.parts(" ", at: 2))
        default: break
        }
    }

    private mutating func readMoney(_ parts: [[UInt8]]) {
        guard parts.count == 2, let signs = MoneySigns(parts[1]) else { return }
        money[String(decoding: parts[0], as: UTF8.self)] = signs
    }
}
