/// A view in its slot, and its place in the list that it is a member of.
struct Frame: Sendable {
    var view: any NumberedView = NoView()
    var isPresent = false
    var list: ListBox?
    /// Counted from 0.
    var place = 0
    var count = 0

    /// Puts a view into the slot, or takes out the one that is there.
    mutating func hold(_ nested: (any NumberedView)?) {
        isPresent = nested != nil
        view = nested ?? NoView()
    }

    /// A value that is not behind a number of the view's schema.
    func special(_ code: Int32, keys: [String]) -> ViewValue {
        switch code {
        case Source.presence: .bool(isPresent)
        case Source.position: .number(place + 1)
        case Source.isFirst: .bool(place == 0)
        case Source.isLast: .bool(place + 1 == count)
        default: view.value(named: keys[Int(Source.firstKey - code)])
        }
    }
}

/// What a slot holds where a page lacks its view: a view without values.
struct NoView: NumberedView {
    func value(at number: Int) -> ViewValue { .missing }
}
