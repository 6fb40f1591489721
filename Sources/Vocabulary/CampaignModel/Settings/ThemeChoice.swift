public import Diagnostics

/// The theme that a site takes, and its settings.
public struct ThemeChoice: Sendable, Equatable {
    /// One setting's value, as it was written; the theme's own schema decodes it.
    public struct Setting: Sendable, Equatable {
        /// The setting's name and where it stands.
        public var key: Located<String>
        /// The value as text.
        public var text: Located<String>

        /// Creates a setting.
        public init(key: Located<String>, text: Located<String>) {
            self.key = key
            self.text = text
        }
    }

    /// The theme's name; `nil` for `default`.
    public var name: Located<String>?
    /// Its settings.
    public var settings: [Setting]

    /// Creates a choice.
    public init(name: Located<String>? = nil, settings: [Setting] = []) {
        self.name = name
        self.settings = settings
    }
}
