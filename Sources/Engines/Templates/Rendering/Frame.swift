/// A view in its slot, and its place in the list that it is a member of.
struct Frame: Sendable {
    /// The view; `nil` where a page lacks it.
    var view: HeldView?
    var list: HeldList?
    /// Counted from 0.
    var place = 0
    var count = 0

    /// The value behind a number of the view's schema, or behind one of the codes.
    @inline(__always)
    func value(_ code: Int32, keys: [String]) -> ViewValue {
        if code >= 0 { return view?.value(at: Int(code)) ?? .missing }
        return special(code, keys: keys)
    }

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

    /// Puts a list's first member into the slot; tells whether there is one.
    mutating func begin(_ list: HeldList?) -> Bool {
        guard let list else { return false }
        count = list.count
        guard count > 0 else { return false }
        place = 0
        view = list.view(0)
        self.list = list
        return true
    }

    /// Puts the list's next member into the slot; tells whether there is one.
    mutating func advance() -> Bool {
        place += 1
        guard place < count, let list else {
            list = nil
            return false
        }
        view = list.view(place)
        return true
    }
}
