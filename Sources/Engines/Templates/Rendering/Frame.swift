/// A view in its slot, and its place in the list that it is a member of.
struct Frame: Sendable {
    var view: (any NumberedView)?
    var list: (any ViewList)?
    /// Counted from 0.
    var place = 0
    var count = 0

    /// A value of the view.
    func value(_ code: Int32, keys: [String]) -> ViewValue {
        if code >= 0 { return view?.value(at: Int(code)) ?? .missing }
        switch code {
        case Source.presence: return .bool(view != nil)
        case Source.position: return .number(place + 1)
        case Source.isFirst: return .bool(place == 0)
        case Source.isLast: return .bool(place + 1 == count)
        default: return view?.value(named: keys[Int(Source.firstKey - code)]) ?? .missing
        }
    }
}
