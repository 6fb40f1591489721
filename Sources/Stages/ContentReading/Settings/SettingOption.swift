/// A setting given on the command line, stronger than every file: `--set share.channels='[x]'`.
public struct SettingOption: Sendable, Equatable {
    /// Why an argument of `--set` is wrong usage.
    public enum Mistake: Error, Equatable {
        /// There is no `=`.
        case noValue
        /// Nothing, or nothing between two dots, stands before the `=`.
        case noKey
        /// The key decides where forms post, which only `site.yaml` does.
        case notByOption(String)
    }

    /// The option as messages name it: `--set share.channels`.
    public var name: String
    /// The path of keys.
    public var keys: [String]
    /// The value as it was typed.
    public var text: String
    /// Whether a list, map or quoted text is read as YAML reads it.
    var isYAML: Bool

    /// What only `site.yaml` decides.
    static let lockedKeys = ["endpoints", "presets", "environments"]

    /// Reads the argument of `--set`.
    ///
    /// - Parameter argument: `key.path=value`; a value that begins with `[`, `{` or a quote is YAML,
    ///   any other is text.
    /// - Throws: What is wrong with the argument.
    public init(set argument: String) throws(Mistake) {
        guard let equals = argument.firstIndex(of: "=") else { throw .noValue }
        let path = String(argument[..<equals])
        let keys = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard !keys.contains("") else { throw .noKey }
        if let first = keys.first, Self.lockedKeys.contains(first) { throw .notByOption(first) }
        let text = String(argument[argument.index(after: equals)...])
        self.init(
            name: "--set \(path)",
            keys: keys,
            text: text,
            isYAML: text.first.map { "[{\"'".contains($0) } ?? false
        )
    }

    /// The option `--base-url`.
    public static func baseURL(_ address: String) -> SettingOption {
        SettingOption(name: "--base-url", keys: ["base_url"], text: address, isYAML: false)
    }

    private init(name: String, keys: [String], text: String, isYAML: Bool) {
        self.name = name
        self.keys = keys
        self.text = text
        self.isYAML = isYAML
    }
}
