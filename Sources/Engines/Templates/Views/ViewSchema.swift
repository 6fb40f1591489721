/// The names of one view, without a value of it.
///
/// The names are made when they are asked for, so that a view may hold a list of its own kind.
public struct ViewSchema: Sendable {
    /// What names outside the schema mean.
    enum Openness: Sendable {
        /// They are mistakes.
        case closed
        /// They are text that a page may lack, so a section must stand around them.
        case guarded
        /// They are nothing: what Mustache's specification demands and a theme must not have.
        case nothing
        /// No page has such a view: it stands for the members of lists that are always empty.
        case never
    }

    /// What the view is called in messages and in the table of all names.
    public let title: String
    let openness: Openness
    /// The type that the schema describes, so that its names are looked up once for all its uses.
    let type: ObjectIdentifier?
    private let names: @Sendable () -> [(number: Int, spec: NameSpec)]

    init(
        title: String,
        openness: Openness = .closed,
        type: ObjectIdentifier? = nil,
        names: @escaping @Sendable () -> [(number: Int, spec: NameSpec)]
    ) {
        self.title = title
        self.openness = openness
        self.type = type
        self.names = names
    }

    /// Creates the schema of a view whose names are known only at run time; a name's number is its
    /// place in the list.
    public init(title: String, names: [NameSpec]) {
        self.init(title: title) {
            names.enumerated().map { (number: $0.offset, spec: $0.element) }
        }
    }

    /// Any name, each of them text that a page may lack.
    public static func open(title: String) -> ViewSchema {
        ViewSchema(title: title, openness: .guarded) { [] }
    }

    /// Each name of the view with the number that its values are asked by.
    public var numberedNames: [(number: Int, spec: NameSpec)] { names() }
}
