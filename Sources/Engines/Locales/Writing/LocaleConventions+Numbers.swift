extension LocaleConventions {
    /// Appends a whole number with the language's digits and separators: "86,000".
    public func write(_ number: Int, to bytes: inout [UInt8]) {
        if number < 0 { bytes += table.numbers.minus }
        table.numbers.write(number.magnitude, to: &bytes)
    }

    /// A whole number with the language's digits and separators.
    public func text(_ number: Int) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        write(number, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
