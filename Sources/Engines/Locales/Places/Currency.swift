/// A currency that is legal tender somewhere.
public struct Currency: Sendable, Hashable {
    /// The code in ISO 4217.
    public let code: String
    /// The number of decimals in daily use, from 0 to 3.
    public let decimals: Int

    /// Finds a currency by its code in capital letters; `nil` where no country uses it now.
    public init?(code: String) {
        guard let line = TableLines.line(code, in: Self.table) else {
            return nil
        }
        self.init(line)
    }

    private init?(_ line: TableLine) {
        guard let decimals = Int(line.value) else { return nil }
        (code, self.decimals) = (line.key, decimals)
    }

    /// All currencies in use, ordered by code; read from the table at each call.
    public static var inUse: [Currency] {
        TableLines(table).compactMap { Currency($0) }
    }
}
