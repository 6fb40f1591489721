/// Any number of views, each made when it is asked for.
@usableFromInline
protocol ViewList: Sendable {
    /// How many there are.
    var count: Int { get }

    /// The view at a place, counted from 0 and less than `count`.
    func view(at place: Int) -> any NumberedView
}

extension Array: ViewList where Element: NumberedView {
    @usableFromInline
    func view(at place: Int) -> any NumberedView { self[place] }
}

/// Elements of another kind, and how each becomes a view.
@usableFromInline
struct MappedViews<Elements, Member>: ViewList
where Elements: RandomAccessCollection & Sendable, Elements.Index == Int, Member: NumberedView {
    private let elements: Elements
    private let view: @Sendable (Elements.Element) -> Member

    @usableFromInline
    init(elements: Elements, view: @escaping @Sendable (Elements.Element) -> Member) {
        self.elements = elements
        self.view = view
    }

    @usableFromInline var count: Int { elements.count }

    @usableFromInline
    func view(at place: Int) -> any NumberedView { view(elements[elements.startIndex + place]) }
}

/// A list behind a reference, so that values are small to hand over.
@usableFromInline
final class ListBox: Sendable {
    let list: any ViewList

    @usableFromInline
    init(_ list: any ViewList) { self.list = list }
}

/// A view behind a reference, so that values are small to hand over.
@usableFromInline
final class ViewBox: Sendable {
    let view: any NumberedView

    @usableFromInline
    init(_ view: any NumberedView) { self.view = view }
}
