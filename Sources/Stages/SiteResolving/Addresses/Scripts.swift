import _StringProcessing

/// Which writing systems a slug uses: a mix could pass for another address.
///
/// What was found out of a letter is remembered: a pattern for each script takes a while to make, and
/// longer to try.
struct Scripts {
    private var known: [Unicode.Scalar: String] = [:]
    private lazy var patterns: [(script: String, pattern: Regex<Substring>)] = [
        ("Latin", #/\p{Script=Latin}/#), ("Greek", #/\p{Script=Greek}/#),
        ("Cyrillic", #/\p{Script=Cyrillic}/#), ("Armenian", #/\p{Script=Armenian}/#),
        ("Hebrew", #/\p{Script=Hebrew}/#), ("Arabic", #/\p{Script=Arabic}/#),
        ("Devanagari", #/\p{Script=Devanagari}/#), ("Bengali", #/\p{Script=Bengali}/#),
        ("Gurmukhi", #/\p{Script=Gurmukhi}/#), ("Gujarati", #/\p{Script=Gujarati}/#),
        ("Tamil", #/\p{Script=Tamil}/#), ("Telugu", #/\p{Script=Telugu}/#),
        ("Kannada", #/\p{Script=Kannada}/#), ("Malayalam", #/\p{Script=Malayalam}/#),
        ("Sinhala", #/\p{Script=Sinhala}/#), ("Thai", #/\p{Script=Thai}/#),
        ("Lao", #/\p{Script=Lao}/#), ("Tibetan", #/\p{Script=Tibetan}/#),
        ("Myanmar", #/\p{Script=Myanmar}/#), ("Georgian", #/\p{Script=Georgian}/#),
        ("Hangul", #/\p{Script=Hangul}/#), ("Ethiopic", #/\p{Script=Ethiopic}/#),
        ("Khmer", #/\p{Script=Khmer}/#), ("Hiragana", #/\p{Script=Hiragana}/#),
        ("Katakana", #/\p{Script=Katakana}/#), ("Han", #/\p{Script=Han}/#),
        ("Bopomofo", #/\p{Script=Bopomofo}/#),
    ]

    /// Languages that write several scripts side by side (Unicode Technical Standard 39, section 5.2,
    /// "Highly Restrictive", by language).
    private static let mixes: [(language: String, scripts: Set<String>)] = [
        ("ja", ["Han", "Hiragana", "Katakana", "Latin"]),
        ("ko", ["Han", "Hangul", "Latin"]),
        ("zh", ["Han", "Bopomofo", "Latin"]),
    ]

    /// Whether all letters are of one script, or of a mix that one of the languages writes.
    ///
    /// - Parameters:
    ///   - text: A slug.
    ///   - languages: Language codes without regions, such as `ja`.
    /// - Returns: `false` for a mix that no language writes.
    mutating func areReadableTogether(in text: String, languages: Set<String>) -> Bool {
        var scripts: Set<String> = []
        for scalar in text.unicodeScalars {
            if let script = script(of: scalar) { scripts.insert(script) }
        }
        if scripts.count <= 1 { return true }
        return Self.mixes.contains {
            languages.contains($0.language) && scripts.isSubset(of: $0.scripts)
        }
    }

    /// The script of a letter; `nil` for digits, hyphens and marks, which go with any.
    private mutating func script(of scalar: Unicode.Scalar) -> String? {
        guard scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark,
            scalar.properties.generalCategory != .modifierLetter
        else { return nil }
        if scalar.isASCII { return "Latin" }
        if let script = known[scalar] { return script }
        let letter = String(Character(scalar))
        let script = patterns.first { letter.contains($0.pattern) }?.script ?? "other"
        known[scalar] = script
        return script
    }
}
