/// A language as BCP 47 writes it: `en`, `pt-BR`, `zh-Hant-TW`.
///
/// Language, script and region only (RFC 5646, section 2.1): variants and extensions name no
/// language that a campaign is written in.
public struct LanguageTag: Sendable, Hashable {
    /// The tag in its usual letter case: `pt-BR`, `zh-Hant`.
    public let identifier: String

    /// Reads a tag in any letter case; `nil` where the text is none.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), Self.isLetters(first)
        else { return nil }
        var canonical = first.lowercased()
        var rest = parts.dropFirst()
        if let script = rest.first, script.utf8.count == 4, Self.isLetters(script) {
            canonical += "-" + script.prefix(1).uppercased() + script.dropFirst().lowercased()
            rest = rest.dropFirst()
        }
        if let region = rest.first, Self.isRegion(region) {
            canonical += "-" + region.uppercased()
            rest = rest.dropFirst()
        }
        guard rest.isEmpty else { return nil }
        identifier = canonical
    }

    /// The language without script and region: `pt` of `pt-BR`.
    public var language: String {
        String(identifier.prefix { $0 != "-" })
    }

    /// The region, where the tag has one: `BR` of `pt-BR`.
    public var region: String? {
        identifier.split(separator: "-").dropFirst().last { $0.utf8.count < 4 }.map(String.init)
    }

    /// The folder under which the language's pages lie unless it is the site's first: `pt-br`.
    public var pathSegment: String {
        identifier.lowercased()
    }

    private static func isLetters(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    }

    private static func isRegion(_ text: Substring) -> Bool {
        if text.utf8.count == 2 { return isLetters(text) }
        return text.utf8.count == 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension LanguageTag: Comparable {
    /// Orders tags by their bytes.
    public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        left.identifier < right.identifier
    }
}

extension LanguageTag: CustomStringConvertible {
    /// The tag itself.
    public var description: String { identifier }
}
