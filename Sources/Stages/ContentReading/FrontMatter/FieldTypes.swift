import CampaignModel
import Diagnostics
import YAML

/// What the fields of front matter may hold; made once, since every file uses them.
enum FieldTypes {
    static let text = YAMLType<String>.text
    static let line = YAMLType<String>.line
    static let bool = YAMLType<Bool>.bool
    static let count = YAMLType<Int>.wholeNumber(in: 0...1_000_000_000)
    static let lines = YAMLType<[Located<String>]>.list(of: line)
    static let status = YAMLType<CampaignStatus>.oneOf()
    static let channel = YAMLType<ShareChannel>.oneOf()
    static let channels = YAMLType<[Located<ShareChannel>]>.list(of: channel)

    static let language = YAMLType<LanguageTag>(
        text: "a language such as en or pt-BR",
        example: "en"
    ) { LanguageTag($0) }

    static let moment = YAMLType<DateOrTime>(
        text: "a date such as 2026-11-22 or a time such as 2026-11-22T12:00:00Z",
        example: "2026-11-22"
    ) { DateOrTime($0) }

    static let partialDate = YAMLType<PartialDate>(
        text: "a date such as 2019, 2019-11 or 2019-11-11",
        example: "2019-11-11"
    ) { PartialDate($0) }

    static let goal = YAMLType<Goal>(text: "a number above 0, or auto", example: "5000") { text in
        if text == "auto" { return .automatic }
        guard text.utf8.count <= 9, let number = Int(text), number > 0 else { return nil }
        return .fixed(number)
    }

    /// A whole http or https address.
    static let address = line.checked { text, location, findings -> String? in
        let lower = text.value.prefix(8).lowercased()
        let hasScheme = lower.hasPrefix("https://") || lower.hasPrefix("http://")
        let isWhole = text.value.unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .control
        }
        guard hasScheme, isWhole, text.value.utf8.count <= 2048 else {
            findings.report(.unusableAddress(text.value, at: location))
            return nil
        }
        return text.value
    }
    .with(example: "https://press.example/report")

    /// A key that becomes part of an address.
    static let key = line.checked { text, location, findings -> String? in
        guard isKey(text.value) else {
            findings.report(.unusableKey(text.value, at: location))
            return nil
        }
        return text.value
    }
    .with(example: "report")

    /// Whether a text is lower-case letters, digits and single hyphens, at most 60 of them.
    static func isKey(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        return isPlain && (1...60).contains(text.utf8.count) && !text.hasPrefix("-")
            && !text.hasSuffix("-") && !text.contains("--")
    }
}
