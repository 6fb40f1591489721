/// Text as it was written in YAML: unescaped and unfolded, but not interpreted.
public struct YAMLScalar: Sendable, Equatable {
    /// How the text was marked as text.
    public enum Style: UInt8, Sendable {
        /// Without any mark.
        case plain
        /// In straight quotes, single or double.
        case quoted
        /// In indented lines under `|` or `>`.
        case block
    }

    /// The text.
    public var text: String
    /// How it was written.
    public var style: Style

    /// Creates a scalar.
    public init(_ text: String, style: Style) {
        self.text = text
        self.style = style
    }
}
