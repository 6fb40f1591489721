/// The value of a name on one page.
///
/// Text, addresses and numbers are escaped for their place when they are written; only `HTML` is
/// written as it is. Falsy in a section: a missing value, `false`, an empty list, empty text; the
/// number 0 is true.
public struct ViewValue: Sendable {
    @usableFromInline
    enum Storage: Sendable {
        case missing
        case text(String)
        case utf8([UInt8])
        case html(HTML)
        case address(String)
        case addressUTF8([UInt8])
        case bool(Bool)
        case number(Int, shown: String?)
        case choice(String)
        case list(HeldList)
        case view(HeldView)
    }

    @usableFromInline let storage: Storage

    @usableFromInline
    init(_ storage: Storage) { self.storage = storage }

    /// No value.
    @inlinable public static var missing: ViewValue { ViewValue(.missing) }

    /// Words; `nil` is no value.
    @inlinable
    public static func text(_ text: String?) -> ViewValue {
        ViewValue(text.map { .text($0) } ?? .missing)
    }

    /// Words as UTF-8, which spares a `String` where the bytes are at hand.
    @inlinable
    public static func text(utf8 bytes: [UInt8]?) -> ViewValue {
        ViewValue(bytes.map { .utf8($0) } ?? .missing)
    }

    /// Finished markup; `nil` is no value.
    @inlinable
    public static func html(_ html: HTML?) -> ViewValue {
        ViewValue(html.map { .html($0) } ?? .missing)
    }

    /// An address as it would stand in a browser's address bar, not yet escaped for HTML.
    @inlinable
    public static func address(_ address: String?) -> ViewValue {
        ViewValue(address.map { .address($0) } ?? .missing)
    }

    /// An address as UTF-8, which spares a `String` where the bytes are at hand.
    @inlinable
    public static func address(utf8 bytes: [UInt8]?) -> ViewValue {
        ViewValue(bytes.map { .addressUTF8($0) } ?? .missing)
    }

    /// Yes or no.
    @inlinable
    public static func bool(_ bool: Bool) -> ViewValue { ViewValue(.bool(bool)) }

    /// A whole number and how the page's language writes it; plain digits where that is not given.
    @inlinable
    public static func number(_ number: Int?, shown: String? = nil) -> ViewValue {
        ViewValue(number.map { .number($0, shown: shown) } ?? .missing)
    }

    /// One word of a closed list.
    @inlinable
    public static func choice(_ member: (some RawRepresentable<String>)?) -> ViewValue {
        ViewValue(member.map { .choice($0.rawValue) } ?? .missing)
    }

    /// One word of a closed list that is known only at run time.
    @inlinable
    public static func choice(named member: String?) -> ViewValue {
        ViewValue(member.map { .choice($0) } ?? .missing)
    }

    /// Any number of views.
    @inlinable
    public static func list(_ views: [some NumberedView]) -> ViewValue {
        ViewValue(.list(HeldList(count: views.count) { views[$0].held() }))
    }

    /// A view for each element, made when the template reaches it.
    @inlinable
    public static func list<Elements, Member>(
        _ elements: Elements,
        as view: @escaping @Sendable (Elements.Element) -> Member
    ) -> ViewValue
    where Elements: RandomAccessCollection & Sendable, Elements.Index == Int, Member: NumberedView {
        ViewValue(
            .list(
                HeldList(count: elements.count) {
                    HeldView(view(elements[elements.startIndex + $0]))
                }
            )
        )
    }

    /// One view; `nil` is no value.
    @inlinable
    public static func view(_ view: (some NumberedView)?) -> ViewValue {
        ViewValue(view.map { .view($0.held()) } ?? .missing)
    }
}
