/// What a template can read: answers numbers that the compiler resolved from names.
///
/// Most views conform to `View`, which makes the numbers from an enum. Conform directly only where
/// the names are not known when the program is built, such as a theme's settings.
public protocol NumberedView: Sendable {
    /// The value behind a number of the view's schema.
    func value(at number: Int) -> ViewValue

    /// The value of a name that the schema leaves open, such as a key of `extra`.
    func value(named key: String) -> ViewValue

    /// The view as a renderer keeps it.
    func held() -> HeldView
}

extension NumberedView {
    /// The view as a renderer keeps it.
    @inlinable
    public func held() -> HeldView { HeldView(self) }

    /// Answers nothing: only open schemas have names beyond their numbers.
    public func value(named key: String) -> ViewValue { .missing }
}

/// The names of a view: an enum of `Int` raw values.
public protocol ViewName: RawRepresentable, CaseIterable, Sendable where RawValue == Int {}

/// A part of a page as templates see it: its names, what each means, and their values.
///
/// Both functions switch over the same enum, so the compiler keeps schema and values in step:
///
/// ```swift
/// struct SourceView: View {
///     enum Name: Int, ViewName { case title, url }
///
///     static func spec(of name: Name) -> NameSpec {
///         switch name {
///         case .title: .text("title", "The source's title", example: "Annual report")
///         case .url: .address("url", "Where to read it", example: "https://press.example/a").optional
///         }
///     }
///
///     func value(of name: Name) -> ViewValue {
///         switch name {
///         case .title: .text(source.title)
///         case .url: .address(source.url)
///         }
///     }
/// }
/// ```
///
/// A template sees two views: the page's, and behind it the site's, whose names are the same on every
/// page of a language and are written into the program once for all of them. So put what depends
/// only on site and language into the site's view, the rest into the page's.
///
/// A view is kept behind a reference while a template reads it; keep large values behind one of
/// their own (an array or a class), since a list makes one view for each of its members.
public protocol View: NumberedView {
    /// The names that a template may use.
    associatedtype Name: ViewName

    /// How a name is spelt, what kind of value it has and what it means.
    static func spec(of name: Name) -> NameSpec

    /// The value of a name; only names whose spec is optional may answer nothing.
    func value(of name: Name) -> ViewValue
}

extension View {
    /// The names of this view as a value, for the compiler and for the table of all names.
    public static var schema: ViewSchema {
        // `String(describing:)` gives the same name after asking which protocols the type has: a third
        // of what a small build does.
        let title = _typeName(Self.self, qualified: false)
        return ViewSchema(title: title, type: ObjectIdentifier(Self.self)) {
            Name.allCases.map { (number: $0.rawValue, spec: spec(of: $0)) }
        }
    }

    /// The value behind a number of the schema.
    @inlinable
    public func value(at number: Int) -> ViewValue {
        guard let name = Name(rawValue: number) else { return .missing }
        return value(of: name)
    }
}
