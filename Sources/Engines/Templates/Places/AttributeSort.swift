/// What an attribute of HTML holds, as far as it matters to what a tag may write there.
enum AttributeSort: Sendable, Hashable {
    /// Words.
    case words
    /// One address.
    case address
    /// Addresses divided by commas, as in `srcset`.
    case addressList
    /// A program: `onclick` and its like.
    case script
    /// Declarations of CSS.
    case style
    /// A document of its own: `srcdoc`.
    case document

    /// The sort of an attribute by its name in lower case.
    init(named name: String) {
        switch name {
        case "href", "src", "action", "poster", "formaction", "cite", "data", "ping", "manifest",
            "background", "longdesc", "xlink:href":
            self = .address
        case "srcset", "imagesrcset": self = .addressList
        case "style": self = .style
        case "srcdoc": self = .document
        case _ where name.hasPrefix("on"): self = .script
        default: self = .words
        }
    }
}
