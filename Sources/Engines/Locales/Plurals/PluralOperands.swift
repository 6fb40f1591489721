/// A number as the plural rules see it (Unicode Technical Standard 35, part 3, "Operands").
struct PluralOperands: Equatable {
    /// The digits before the decimal sign.
    var i: Int
    /// The number of visible decimals.
    var v = 0
    /// The visible decimals.
    var f = 0
    /// The visible decimals without the zeros at their end.
    var t = 0
    /// The power of ten of a compact number, 6 in "2 million".
    var e = 0

    /// The operands of a whole number; the sign does not count.
    init(_ number: Int) {
        i = number == .min ? .max : abs(number)
    }

    /// The operands of a decimal such as `1.50`, or of a compact one such as `1.2c6`, as CLDR's
    /// samples spell them; `nil` for anything else.
    init?(decimal text: some StringProtocol) {
        let compact = text.split(separator: "c", maxSplits: 1)
        guard let mantissa = compact.first else { return nil }
        let parts = mantissa.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first else { return nil }
        var digits = String(whole)
        var decimals = parts.count == 2 ? String(parts[1]) : ""
        if compact.count == 2 {
            guard let power = Int(compact[1]), (0...15).contains(power) else { return nil }
            e = power
            decimals += String(repeating: "0", count: max(0, power - decimals.count))
            digits += decimals.prefix(power)
            decimals.removeFirst(power)
        }
        guard let number = Int(digits), let visible = decimals.isEmpty ? 0 : Int(decimals) else {
            return nil
        }
        (i, v, f, t) = (number, decimals.count, visible, visible)
        while t > 0, t % 10 == 0 { t /= 10 }
    }
}
