import Diagnostics
import YAML

/// A setting that a theme offers, with the value that is in force.
struct ThemeSetting: Sendable {
    /// What a setting holds.
    enum Kind: String, CaseIterable, Sendable {
        case colour, text, number, bool, asset
    }

    /// The setting's name and where it stands.
    var key = Located("", at: SourceRange(at: .start))
    /// The file that declares it.
    var path = ""
    /// What it holds.
    var kind: Kind
    /// The value in force; `nil` for an optional one that is not set.
    var value: Located<String>?
    /// The file that the value comes from.
    var valuePath = ""
    /// Whether it may be missing.
    var isOptional: Bool
    /// What it is for.
    var about: String
    /// For a colour the settings of the backgrounds on which it is read.
    var backgrounds: [Located<String>]

    /// The name of a colour's custom property, without its hyphens: `colour-text`.
    var propertyName: String { key.value.map { $0 == "_" ? "-" : String($0) }.joined() }

    static let type = YAMLType<ThemeSetting>.mapping(
        "a setting with type and default",
        example: "{type: colour, default: \"#0b5fff\"}"
    ) { reader in
        let line = YAMLType<String>.line
        let kind = reader.required("type", YAMLType<Kind>.oneOf())
        let value = reader.optional("default", line)
        let isOptional = reader.optional("optional", .bool)?.value ?? false
        let about = reader.optional("about", line)?.value ?? ""
        let backgrounds = reader.optional("on", .list(of: line))?.value ?? []
        guard let kind else { return nil }
        return ThemeSetting(
            kind: kind.value,
            value: value,
            isOptional: isOptional,
            about: about,
            backgrounds: backgrounds
        )
    }

    /// Whether a text is a value of the kind.
    func accepts(_ text: String) -> Bool {
        switch kind {
        case .colour: Colour(text) != nil
        case .number: Int(text) != nil && text.utf8.count < 16
        case .bool: ["true", "false", "yes", "no"].contains(text.lowercased())
        case .text: true
        case .asset: !text.isEmpty
        }
    }

    /// A value as one would write it.
    var example: String {
        switch kind {
        case .colour: "\"#0b5fff\""
        case .number: "3"
        case .bool: "true"
        case .text: "\"Some words\""
        case .asset: "images/logo.svg"
        }
    }
}
