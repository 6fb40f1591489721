/// Text of a preset in which some values are filled in for each campaign, such as
/// `https://act.example.org/{id}`.
///
/// It is split once, when it is read, so that filling it costs no search.
public struct EndpointPattern: Sendable, Equatable, Hashable {
    /// A value that a pattern can name.
    public enum Placeholder: String, Sendable, CaseIterable {
        /// The identifier at the vendor, of the endpoint or of the campaign.
        case id
        /// The campaign's page at the vendor; the campaign's NAME where nothing else is said.
        case page
        /// The campaign's NAME, its identity.
        case campaign
        /// The campaign's slug in the page's language.
        case slug
        /// The page's language as a BCP 47 tag.
        case language
        /// The absolute address of the petition page.
        case pageAddress = "page_url"
        /// The absolute address of the page that follows a signature.
        case nextAddress = "next_url"
        /// The path of that page on the site's own host.
        case nextPath = "next_path"
    }

    /// A stretch of a pattern.
    public enum Part: Sendable, Equatable, Hashable {
        /// Text that is the same for every campaign.
        case literal(String)
        /// A value of the campaign.
        case value(Placeholder)
    }

    /// The stretches in their order; no two literals follow each other.
    public let parts: [Part]

    /// Words in braces that are no known placeholder; they stay in the text as they are.
    public let unknownPlaceholders: [String]

    /// Splits a text at its placeholders; any other brace is text.
    public init(_ text: String) {
        var parts: [Part] = []
        var unknown: [String] = []
        var literal = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            literal += rest[..<open]
            let word = rest[rest.index(after: open)...].prefix { $0 != "{" && $0 != "}" }
            rest = rest[word.endIndex...]
            guard rest.first == "}" else {
                literal += "{" + word
                continue
            }
            rest.removeFirst()
            if let placeholder = Placeholder(rawValue: String(word)) {
                if !literal.isEmpty { parts.append(.literal(literal)) }
                parts.append(.value(placeholder))
                literal = ""
            } else {
                if Self.looksLikePlaceholder(word) { unknown.append(String(word)) }
                literal += "{" + word + "}"
            }
        }
        literal += rest
        if !literal.isEmpty { parts.append(.literal(literal)) }
        self.parts = parts
        self.unknownPlaceholders = unknown
    }

    /// Takes a text as it is, whatever braces are in it.
    public init(literal text: String) {
        parts = text.isEmpty ? [] : [.literal(text)]
        unknownPlaceholders = []
    }

    /// The pattern as it was written.
    public var text: String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .literal(let literal): text += literal
            case .value(let placeholder): text += "{\(placeholder.rawValue)}"
            }
        }
    }

    /// The placeholders that the pattern names, in their order.
    public var placeholders: [Placeholder] {
        parts.compactMap { part in
            if case .value(let placeholder) = part { placeholder } else { nil }
        }
    }

    /// The text where it is the same for every campaign, so that a page can be made once.
    public var constant: String? {
        switch parts.first {
        case nil: ""
        case .literal(let text) where parts.count == 1: text
        default: nil
        }
    }

    /// The text for one campaign.
    public func filled(by value: (Placeholder) -> String) -> String {
        if let constant { return constant }
        return parts.reduce(into: "") { text, part in
            switch part {
            case .literal(let literal): text += literal
            case .value(let placeholder): text += value(placeholder)
            }
        }
    }

    private static func looksLikePlaceholder(_ word: Substring) -> Bool {
        !word.isEmpty && word.utf8.count <= 64
            && word.unicodeScalars.allSatisfy {
                $0 == "_" || $0 == "-" || $0.properties.isAlphabetic || $0.properties.isEmoji
            }
    }
}

extension EndpointPattern: ExpressibleByStringLiteral {
    /// Splits a text that is written in the source of a preset.
    public init(stringLiteral text: String) {
        self.init(text)
    }
}
