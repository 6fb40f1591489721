/// What a page consists of, as far as forms and links need it.
enum HTMLToken: Equatable {
    /// The beginning of an element, with its attributes in their order and the first of each name.
    case start(name: String, attributes: [HTMLAttribute])
    /// The end of an element.
    case end(name: String)
    /// Text, its character references decoded.
    case text(String)
}

/// An attribute; one without a value has an empty one.
public struct HTMLAttribute: Sendable, Equatable {
    /// The name in lower case.
    public var name: String
    /// The value, its character references decoded.
    public var value: String
}

extension [HTMLAttribute] {
    /// The value of an attribute, if the element has it.
    subscript(name: String) -> String? {
        first { $0.name == name }?.value
    }
}
