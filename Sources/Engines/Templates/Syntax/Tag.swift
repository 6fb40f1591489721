/// A tag of a template: what it does, the name in it and where both stand.
struct Tag: Sendable, Hashable {
    enum Sort: Sendable, Hashable {
        case variable
        /// `{{{name}}}` or `{{&name}}`.
        case raw
        case section
        case inverted
        case close
        case partial
        case parent
        case block
        case comment
        case delimiters

        /// Whether a closing tag must follow.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            default: false
            }
        }
    }

    let sort: Sort
    /// The name without blanks around it; a comment has none.
    let name: String
    /// The bytes of the name.
    let nameRange: Range<Int>
    /// The bytes of the whole tag with its delimiters.
    let range: Range<Int>
}

/// A piece of a template: text within one line, or a tag.
enum Token: Sendable, Hashable {
    /// A line or a part of one, with its line break where that ends it.
    case text(Range<Int>, startsLine: Bool)
    case tag(Tag)
}
