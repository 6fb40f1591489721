/// A text and its translation, compared as far as can be done without knowing either language.
public struct TranslatedText: Sendable {
    private let original: String
    private let translation: String

    /// Takes a text and its translation.
    public init(_ original: String, translation: String) {
        self.original = original
        self.translation = translation
    }

    /// Names in braces that the original has and the translation lacks, sorted.
    public var lackingPlaceholders: [String] {
        Self.placeholders(of: original).subtracting(Self.placeholders(of: translation)).sorted()
    }

    /// Names in braces that the translation has and the original lacks, sorted.
    public var furtherPlaceholders: [String] {
        Self.placeholders(of: translation).subtracting(Self.placeholders(of: original)).sorted()
    }

    /// Whether the translation is the original once more, and so many words of it that they are no
    /// name: somebody forgot it.
    public var isUntranslated: Bool {
        Self.folded(original) == Self.folded(translation) && Self.isProse(original)
    }

    /// The text with every stretch of blanks and line breaks as one blank.
    public static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The names in braces, without the fallback of a recipient's tag.
    static func placeholders(of text: String) -> Set<String> {
        var names: Set<String> = []
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            rest = rest[rest.index(after: open)...]
            let inner = rest.prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "{") }
            guard inner.endIndex < rest.endIndex, rest[inner.endIndex] == UInt8(ascii: "}") else {
                continue
            }
            names.insert(String(Substring(inner.prefix { $0 != UInt8(ascii: "|") })))
        }
        return names
    }

    /// Whether a text has enough words that it is no name.
    ///
    /// Addresses, names in braces and single letters are no words. A run of a script that puts no
    /// blanks between words counts as several. Words that all begin with a capital are a name or a
    /// postal address.
    static func isProse(_ text: String) -> Bool {
        var count = 0
        var isName = true
        for token in readable(text).split(whereSeparator: \.isWhitespace) {
            guard !token.contains("://"), !token.contains("@") else { continue }
            let letters = token.unicodeScalars.filter { $0.properties.isAlphabetic }
            guard letters.count > 1, let first = letters.first else { continue }
            count += letters.count >= 8 && !letters.contains { $0.isASCII } ? 3 : 1
            if !first.properties.isUppercase { isName = false }
        }
        return count >= 3 && !isName
    }

    /// The text without names in braces and without what stands behind a link's label.
    private static func readable(_ text: String) -> String {
        var readable = ""
        var closing: Character?
        var last: Character = " "
        for character in text {
            if let end = closing {
                if character == end { closing = nil }
            } else if character == "{" {
                closing = "}"
            } else if character == "(", last == "]" {
                closing = ")"
            } else {
                readable.append(character)
            }
            last = character
        }
        return readable
    }
}
