/// A view in its slot, and its place in the list that it is a member of.
struct Frame: Sendable {
    /// The view; `nil` where a page lacks it.
    var view: HeldView?
    var list: HeldList?
    /// Counted from 0.
    var place = 0
    var count = 0

    /// A value that is not behind a number of the view's schema.
    func special(_ code: Int32, keys: [String]) -> ViewValue {
        switch code {
        case Source.presence: .bool(view != nil)
        case Source.position: .number(place + 1)
        case Source.isFirst: .bool(place == 0)
        case Source.isLast: .bool(place + 1 == count)
        default: view?.value(named: keys[Int(Source.firstKey - code)]) ?? .missing
        }
    }
}
