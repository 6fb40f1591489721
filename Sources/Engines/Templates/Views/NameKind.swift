/// What sort of value a name has, which decides where a template may write it.
public indirect enum NameKind: Sendable {
    /// Words: escaped for their place.
    case text
    /// Finished markup: stands between elements, written `{{{name}}}`.
    case html
    /// An address: the only kind that `href`, `src` and their like take.
    case address
    /// Yes or no: for sections alone.
    case bool
    /// A whole number, shown as the language writes it; chooses plural forms. 0 is true.
    case number
    /// One of a closed list of words: may name a partial, `{{>*name}}`.
    case choice([String])
    /// Any number of views: a section repeats for each of them.
    case list(ViewSchema)
    /// One view: a section enters it, a dot reaches into it.
    case view(ViewSchema)

    /// The kind in words, as messages and the table of names say it.
    public var words: String {
        switch self {
        case .text: "text"
        case .html: "HTML"
        case .address: "address"
        case .bool: "yes or no"
        case .number: "number"
        case .choice(let members): "one of \(members.joined(separator: ", "))"
        case .list(let schema): "list of \(schema.title)"
        case .view(let schema): schema.title
        }
    }
}
