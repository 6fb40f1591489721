/// A value under `extra:`, which Placard carries to the theme as text.
public struct ExtraValue: Sendable, Hashable {
    /// The path of keys below `extra`, joined by dots: `colour`, `box.title`.
    public var name: String
    /// The value as it was written.
    public var text: String

    /// Creates an extra value.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
