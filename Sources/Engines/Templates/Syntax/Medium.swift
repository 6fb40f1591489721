/// What a template makes, which decides how values are escaped.
public enum Medium: Sendable, Hashable {
    /// A page or a mail in HTML: `.html.mustache`.
    case html
    /// Plain text: `.txt.mustache`. Nothing is escaped, control characters are dropped.
    case text
    /// A field of a mail's header: plain text in which values bring no line break.
    case headerField
}
