extension LocaleConventions {
    /// Appends an amount of money as the language's readers know it: "CA$3", "3 €", "€2.50".
    ///
    /// Whole sums have no decimals; others have as many as the currency, rounded half up.
    ///
    /// - Parameters:
    ///   - hundredths: The amount in hundredths of a unit, also for currencies without hundredths.
    ///   - currency: The currency's code in ISO 4217; one that is not in use is shown by its code.
    ///   - bytes: The buffer to append to.
    public func write(hundredths: Int, of currency: String, to bytes: inout [UInt8]) {
        guard let signs = table.signs(of: currency) else { return }
        let decimals = table.decimals[currency] ?? 2
        if hundredths < 0 { bytes += table.numbers.minus }
        bytes += signs.before
        let amount = hundredths.magnitude
        let (units, rest) = (amount / 100, amount % 100)
        if decimals == 0 || rest == 0 {
            table.numbers.write(units + (rest >= 50 ? 1 : 0), to: &bytes)
        } else {
            table.numbers.write(units, to: &bytes)
            bytes += table.numbers.decimal
            table.numbers.writeBare(Int(rest), width: 2, to: &bytes)
            for _ in 2..<max(decimals, 2) { table.numbers.writeBare(0, width: 1, to: &bytes) }
        }
        bytes += signs.after
    }

    /// An amount of money as the language's readers know it.
    public func text(hundredths: Int, of currency: String) -> String {
        var bytes: [UInt8] = []
        write(hundredths: hundredths, of: currency, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
