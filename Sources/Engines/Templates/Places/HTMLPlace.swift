/// Where in a page's HTML a byte of a template stands.
///
/// Source of the states: the HTML standard, section 13.2.5, without what makes no difference to
/// whether and how a value may be written.
struct HTMLPlace: Sendable, Hashable {
    enum State: Sendable, Hashable {
        /// Between elements.
        case text
        /// Behind `<`.
        case tagOpen
        /// In the name of an element.
        case tagName
        /// In a tag, where an attribute may begin.
        case inTag
        case attributeName
        /// Behind an attribute's name, where `=` may follow.
        case afterAttributeName
        /// Behind a section that may have ended in an attribute's name: a blank must follow.
        case afterPerhapsName
        /// Behind `=`.
        case beforeValue
        case quotedValue
        case unquotedValue
        /// `<!` and what is not a comment: a doctype.
        case declaration
        case comment
        /// In `script`, `style` and the like, whose text is no HTML.
        case rawText
        /// In `title` or `textarea`: text without elements.
        case plainText
    }

    /// The state of the machine.
    var state: State = .text
    /// The name that is being read, in lower case: an element's, an attribute's or a raw text's end.
    var word: [UInt8] = []
    /// Whether the tag is a closing one.
    var isClosing = false
    /// The element whose tag is open or whose raw text goes on.
    var element = Element.other
    /// The attribute whose value is open.
    var attribute = AttributeSort.words
    /// The quote that ends the value.
    var quote: UInt8 = 0
    /// How much of an ending (`-->`, `</script`) was read.
    var progress = 0

    /// Elements whose content is not made of elements.
    enum Element: Sendable, Hashable {
        case script
        case style
        case title
        case textarea
        /// Other raw text that no theme should need: `iframe`, `xmp`, `noembed`, `noframes`.
        case raw([UInt8])
        case other

        init(named name: [UInt8]) {
            switch String(decoding: name, as: UTF8.self) {
            case "script": self = .script
            case "style": self = .style
            case "title": self = .title
            case "textarea": self = .textarea
            case "iframe", "xmp", "noembed", "noframes", "plaintext": self = .raw(name)
            default: self = .other
            }
        }

        var name: [UInt8] {
            switch self {
            case .script: Array("script".utf8)
            case .style: Array("style".utf8)
            case .title: Array("title".utf8)
            case .textarea: Array("textarea".utf8)
            case .raw(let name): name
            case .other: []
            }
        }

        /// Where the text behind the element's opening tag stands.
        var content: State {
            switch self {
            case .other: .text
            case .title, .textarea: .plainText
            case .script, .style, .raw: .rawText
            }
        }
    }
}

extension HTMLPlace {
    /// The place behind a section, from the places where it began and ended; `nil` where they differ
    /// so that what follows would mean two things.
    static func joined(_ first: HTMLPlace, _ second: HTMLPlace) -> HTMLPlace? {
        if first == second { return first }
        let first = first.behindName
        let betweenAttributes: Set<State> = [
            .inTag, .attributeName, .afterAttributeName, .afterPerhapsName,
        ]
        guard betweenAttributes.contains(first.state), betweenAttributes.contains(second.state),
            first.element == second.element, first.isClosing == second.isClosing
        else { return nil }
        var place = first
        place.state = .afterPerhapsName
        place.word = []
        return place
    }

    /// The place behind an element's name where that is what is being read: the name ends here, since
    /// a section that follows it begins with a blank or is left out.
    private var behindName: HTMLPlace {
        guard state == .tagName else { return self }
        var place = self
        place.element = isClosing ? .other : Element(named: word)
        place.word = []
        place.state = .afterPerhapsName
        return place
    }
}
