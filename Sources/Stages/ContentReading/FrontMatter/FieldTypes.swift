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
        let hasScheme = begins(text.value, "https://") || begins(text.value, "http://")
        let isPlain = text.value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        let isWhole =
            isPlain
            || text.value.unicodeScalars.allSatisfy {
                // Unicode's tables are asked only where ASCII does not decide.
                $0.isASCII
                    ? (0x21...0x7E).contains($0.value)
                    : !$0.properties.isWhitespace && $0.properties.generalCategory != .control
            }
        guard hasScheme, isWhole, text.value.utf8.count <= 2048 else {
            findings.report(.unusableAddress(text.value, at: location))
            return nil
        }
        return text.value
    }
    .with(example: "https://press.example/report")

    /// Whether a text begins with a scheme, in letters of any case.
    private static func begins(_ text: String, _ scheme: StaticString) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count >= scheme.utf8CodeUnitCount else { return false }
        for index in 0..<scheme.utf8CodeUnitCount
        where bytes[index] | 0x20 != scheme.utf8Start[index] {
            return false
        }
        return true
    }

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
        guard (1...60).contains(text.utf8.count) else { return false }
        // As if a hyphen stood before the text, so that none can begin it.
        var last: UInt8 = 0x2D
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: break
            case 0x2D where last != 0x2D: break
            default: return false
            }
            last = byte
        }
        return last != 0x2D
    }
}
