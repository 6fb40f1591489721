/// A country of ISO 3166-1 (and Kosovo) with what a donation ask must know of it.
public struct Country: Sendable, Hashable {
    /// The code of two capital letters.
    public let code: String
    /// The currency's code in ISO 4217; `nil` where nobody lives for long.
    public let currency: String?

    /// Finds a country by its code in capital letters.
    public init?(code: String) {
        guard let line = TableLines.line(code, in: Self.table) else {
            return nil
        }
        self.init(line)
    }

    private init(_ line: TableLine) {
        code = line.key
        currency = line.value == "-" ? nil : line.value
    }

    /// All countries, ordered by code; read from the table at each call.
    public static var all: [Country] {
        TableLines(table).map { Country($0) }
    }

    /// Whether courts expect that an e-mail address is confirmed before it is written to (the double
    /// opt-in of Germany and Austria).
    public var expectsEmailConfirmation: Bool {
        ["AT", "DE"].contains(code)
    }
}
