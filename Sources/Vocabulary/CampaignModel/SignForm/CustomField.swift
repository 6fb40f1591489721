/// A field of the sign form that a site or campaign invents.
public struct CustomField: Sendable, Hashable {
    /// What the supporter is given to answer with.
    public enum Answer: String, Sendable, CaseIterable {
        /// One line of text.
        case text
        /// Several lines of text.
        case paragraph
        /// A telephone number.
        case phone
        /// A box to tick.
        case checkbox
        /// One of several options.
        case choice

        /// The HTML control that asks for it.
        public var control: FieldControl {
            switch self {
            case .text: .text
            case .paragraph: .textArea
            case .phone: .telephone
            case .checkbox: .checkbox
            case .choice: .select
            }
        }

        /// The most characters that it takes.
        public var maximumLength: Int? {
            switch self {
            case .text: 200
            case .paragraph: 1_000
            case .phone: 32
            case .checkbox, .choice: nil
            }
        }
    }

    /// One of the options of a choice.
    public struct Option: Sendable, Hashable {
        /// What is sent.
        public var key: String
        /// What the supporter reads.
        public var label: LocalizedText

        /// Creates an option.
        public init(_ key: String, label: LocalizedText) {
            self.key = key
            self.label = label
        }
    }

    /// Our name of the field.
    public var name: String
    /// What the supporter answers with.
    public var answer: Answer
    /// What the supporter reads.
    public var label: LocalizedText
    /// The options of a choice, in their order.
    public var options: [Option]

    /// Creates a custom field.
    public init(
        _ name: String,
        answer: Answer,
        label: LocalizedText,
        options: [Option] = []
    ) {
        self.name = name
        self.answer = answer
        self.label = label
        self.options = options
    }

    /// What a ticked box sends.
    public static let tickedValue = "yes"

    /// Whether a text can be the name of a custom field: a lower-case letter, then up to 39 lower-case
    /// letters, digits and underscores, so that no vendor's special name can be reached.
    public static func isName(_ text: String) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = text.utf8.first, letters.contains(first), text.utf8.count <= 40 else {
            return false
        }
        return text.utf8.allSatisfy {
            letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "_")
        }
    }
}
