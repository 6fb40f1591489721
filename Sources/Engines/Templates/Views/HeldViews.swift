/// A view as a renderer keeps it: one function and what it reads from.
///
/// Handing it over costs one count, whatever the view holds, and a question goes straight to the
/// view's own code. A generic box would not do: the compiler cannot make its code for each view.
public struct HeldView: Sendable {
    @usableFromInline let answer: @Sendable (Int, String?) -> ViewValue

    /// Holds a view.
    @inlinable
    public init(_ view: some NumberedView) {
        answer = { number, key in
            if let key { return view.value(named: key) }
            return view.value(at: number)
        }
    }

    /// The value behind a number of the view's schema.
    func value(at number: Int) -> ViewValue { answer(number, nil) }

    /// The value of a name that the schema leaves open.
    func value(named key: String) -> ViewValue { answer(0, key) }
}

/// Any number of views, each made when it is asked for.
@usableFromInline
struct HeldList: Sendable {
    /// How many there are.
    let count: Int
    /// The view at a place, counted from 0 and less than `count`.
    let view: @Sendable (Int) -> HeldView

    @usableFromInline
    init(count: Int, view: @escaping @Sendable (Int) -> HeldView) {
        self.count = count
        self.view = view
    }
}
