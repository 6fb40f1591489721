/// Where a value comes from at run time: a view's slot and what is asked of it.
struct Operand: Sendable, Hashable {
    enum Ask: Sendable, Hashable {
        /// The value behind a number of the view's schema.
        case number(Int)
        /// The value of a key that the schema leaves open.
        case key(String)
        /// Whether there is a view at all.
        case presence
        /// The member's place in its list, counted from 1.
        case position
        /// Whether the member is its list's first.
        case isFirst
        /// Whether the member is its list's last.
        case isLast
    }

    let slot: Int
    let ask: Ask
}
