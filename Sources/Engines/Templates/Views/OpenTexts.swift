/// Values under names that nobody declared: the free keys of `extra`.
public struct OpenTexts: NumberedView, Equatable {
    private let texts: [String: String]

    /// Takes texts by their key; a key within a map is joined to it by a dot.
    public init(_ texts: [String: String]) {
        self.texts = texts
    }

    /// Answers nothing: open names have no numbers.
    public func value(at number: Int) -> ViewValue { .missing }

    /// The text of a key.
    public func value(named key: String) -> ViewValue { .text(texts[key]) }
}
