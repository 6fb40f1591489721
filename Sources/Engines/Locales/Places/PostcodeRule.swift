/// What a country's postcodes look like: a check for slips of the finger, not for existence.
///
/// A valid address is never refused: spaces, hyphens and letter case do not count, digits of every
/// script are digits, and a form that begins with a digit may follow the country's letters ("D-10115").
public struct PostcodeRule: Sendable, Hashable {
    /// The usual forms, the commonest first: `#` is a digit, `@` a letter, `*` either, and what else
    /// stands in a form is how it is usually written (`@#@ #@#`, `#####-####`).
    public let forms: [String]

    private init(_ line: TableLine) {
        forms = line.parts("|").map { String(decoding: $0, as: UTF8.self) }
    }

    /// The rules of all countries by their codes, read from the table at each call.
    ///
    /// A country that has no postcodes, or where any will do, is missing.
    public static var all: [String: PostcodeRule] {
        Dictionary(TableLines(table).map { ($0.key, PostcodeRule($0)) }) { first, _ in first }
    }

    /// The forms without what stands between digits and letters: what a script compares with.
    public var shapes: [String] {
        forms.map { String(decoding: Self.bare($0), as: UTF8.self) }
    }

    /// Whether a text may be a postcode of the country.
    public func accepts(_ text: String) -> Bool {
        guard text.utf8.count <= 64, let shape = Self.shape(of: text) else { return false }
        return forms.contains { form in
            let wanted = Self.bare(form)
            if Self.matches(shape[...], wanted) { return true }
            let letters = shape.prefix { $0 == Self.letter }.count
            return wanted.first == Self.digit && letters <= 3
                && Self.matches(shape[letters...], wanted)
        }
    }

    /// A made-up postcode in the usual form: "A1B 2C3".
    public var example: String {
        var digits = Array("1234567890").makeIterator()
        var letters = Array("ABCDEFGHIJ").makeIterator()
        return String(
            (forms.first ?? "").map { mark in
                switch mark {
                case "#", "*": digits.next() ?? "0"
                case "@": letters.next() ?? "A"
                default: mark
                }
            }
        )
    }

    private static let digit = UInt8(ascii: "#")
    private static let letter = UInt8(ascii: "@")
    private static let either = UInt8(ascii: "*")

    private static func bare(_ form: String) -> [UInt8] {
        form.utf8.filter { $0 == digit || $0 == letter || $0 == either }
    }

    private static func matches(_ shape: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
        shape.count == wanted.count
            && zip(shape, wanted).allSatisfy { $0 == $1 || $1 == either }
    }

    /// The text's digits and letters as marks; `nil` where it holds a sign that no postcode has.
    private static func shape(of text: String) -> [UInt8]? {
        var shape: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .decimalNumber: shape.append(digit)
            case .uppercaseLetter, .lowercaseLetter: shape.append(letter)
            case .spaceSeparator, .dashPunctuation, .format: continue
            default: return nil
            }
        }
        return shape
    }
}
