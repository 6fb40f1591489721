/// Typographic quotes that a word processor put where YAML wants straight ones.
enum CurlyQuotes {
    static let opening: Set<Unicode.Scalar> = ["“", "„", "”", "‘", "‚"]
    static let closing: Set<Unicode.Scalar> = ["”", "“", "’", "‘"]

    /// Whether one pair of curly quotes stands around a whole text.
    static func encloses(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, scalars.count > 2,
            opening.contains(first), closing.contains(last)
        else { return false }
        let single: Set<Unicode.Scalar> = ["‘", "‚", "’"]
        guard single.contains(first) == single.contains(last) else { return false }
        if single.contains(first) { return true }
        return !scalars.dropFirst().dropLast().contains { $0 == "“" || $0 == "”" || $0 == "„" }
    }
}
