/// How one name of a view is spelt, what it holds and what it means.
public struct NameSpec: Sendable {
    /// What a template writes: lower case with underscores; `.` names the view itself.
    public let spelling: String
    /// What sort of value it has.
    public let kind: NameKind
    /// One line for the designer who reads the table of names.
    public let summary: String
    /// A value as it could stand on a page; empty for lists and views.
    public let example: String
    /// Whether the name may have no value, and so render as nothing.
    public let isOptional: Bool

    /// Creates a specification; the static functions read better in a switch.
    public init(
        _ spelling: String,
        _ kind: NameKind,
        _ summary: String,
        example: String = "",
        isOptional: Bool = false
    ) {
        self.spelling = spelling
        self.kind = kind
        self.summary = summary
        self.example = example
        self.isOptional = isOptional
    }

    /// The same name where a page may lack it.
    public var optional: NameSpec {
        NameSpec(spelling, kind, summary, example: example, isOptional: true)
    }

    /// A name for words.
    public static func text(_ spelling: String, _ summary: String, example: String) -> NameSpec {
        NameSpec(spelling, .text, summary, example: example)
    }

    /// A name for finished markup.
    public static func html(_ spelling: String, _ summary: String, example: String) -> NameSpec {
        NameSpec(spelling, .html, summary, example: example)
    }

    /// A name for an address.
    public static func address(_ spelling: String, _ summary: String, example: String) -> NameSpec {
        NameSpec(spelling, .address, summary, example: example)
    }

    /// A name for yes or no.
    public static func bool(_ spelling: String, _ summary: String) -> NameSpec {
        NameSpec(spelling, .bool, summary)
    }

    /// A name for a whole number.
    public static func number(_ spelling: String, _ summary: String, example: String) -> NameSpec {
        NameSpec(spelling, .number, summary, example: example)
    }

    /// A name for one of an enum's words.
    public static func choice<Member>(
        _ spelling: String,
        of type: Member.Type,
        _ summary: String
    ) -> NameSpec where Member: RawRepresentable<String> & CaseIterable {
        let members = type.allCases.map(\.rawValue)
        return NameSpec(spelling, .choice(members), summary, example: members.first ?? "")
    }

    /// A name for any number of views.
    public static func list<Member: View>(
        _ spelling: String,
        of type: Member.Type,
        _ summary: String
    ) -> NameSpec {
        NameSpec(spelling, .list(type.schema), summary)
    }

    /// A name for one view.
    public static func view<Nested: View>(
        _ spelling: String,
        of type: Nested.Type,
        _ summary: String
    ) -> NameSpec {
        NameSpec(spelling, .view(type.schema), summary)
    }

    /// A name under which any key may follow, such as `extra.motto`; see `OpenTexts`.
    public static func open(_ spelling: String, _ summary: String) -> NameSpec {
        NameSpec(spelling, .view(.open(title: spelling)), summary)
    }
}
