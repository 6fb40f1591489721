import CampaignModel

/// The rules for the last part of an address (content.md: `slug`).
public enum Slug {
    /// What is wrong with a slug.
    enum Problem: Equatable {
        case empty
        case character(Unicode.Scalar)
        case upperCase
        case hyphens
        case notComposed
        case mixedScripts
        case tooLong(bytes: Int)
        case reserved
    }

    /// The longest slug, in bytes as a link encodes them.
    static let longest = 100

    /// Addresses that Placard itself uses below the site's root; language prefixes come on top.
    static let reserved: Set<String> = ["assets", "archive", "topics", "pages", "404"]

    /// The first rule that a slug breaks, or `nil`.
    ///
    /// - Parameters:
    ///   - slug: The last part of an address as people read it.
    ///   - prefixes: The site's language prefixes, which are reserved.
    ///   - languages: The codes of the site's languages, which may mix scripts.
    ///   - scripts: Remembers the scripts of letters from slug to slug.
    /// - Returns: The problem, or `nil` for a good slug.
    static func problem(
        in slug: String,
        prefixes: Set<String>,
        mixingLanguages languages: Set<String>,
        _ scripts: inout Scripts
    ) -> Problem? {
        if slug.isEmpty { return .empty }
        let bytes = slug.utf8
        if bytes.allSatisfy(isPlain) {
            if bytes.count > longest { return .tooLong(bytes: bytes.count) }
        } else if let problem = characterProblem(in: slug, languages: languages, &scripts) {
            return problem
        }
        if hasStrayHyphens(bytes.span) { return .hyphens }
        if reserved.contains(slug) || prefixes.contains(slug) { return .reserved }
        return nil
    }

    /// Whether hyphens stand at an end or beside each other.
    private static func hasStrayHyphens(_ bytes: Span<UInt8>) -> Bool {
        // One at an end stands beside an imagined one.
        var before = UInt8(ascii: "-")
        for index in bytes.indices {
            if before == UInt8(ascii: "-"), bytes[index] == before { return true }
            before = bytes[index]
        }
        return before == UInt8(ascii: "-")
    }

    /// A slug made from any text: what is not allowed becomes a hyphen.
    public static func suggestion(for text: String) -> String {
        var slug = ""
        for scalar in text.lowercased().nfc.unicodeScalars {
            if isLetterOrDigit(scalar) {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug
    }

    private static func characterProblem(
        in slug: String,
        languages: Set<String>,
        _ scripts: inout Scripts
    ) -> Problem? {
        for scalar in slug.unicodeScalars where scalar != "-" && !isLetterOrDigit(scalar) {
            return .character(scalar)
        }
        if slug.lowercased() != slug { return .upperCase }
        if !slug.utf8.elementsEqual(slug.nfc.utf8) { return .notComposed }
        let encoded = slug.utf8.reduce(0) { $0 + (isPlain($1) ? 1 : 3) }
        if encoded > longest { return .tooLong(bytes: encoded) }
        return scripts.areReadableTogether(in: slug, languages: languages) ? nil : .mixedScripts
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }
}
