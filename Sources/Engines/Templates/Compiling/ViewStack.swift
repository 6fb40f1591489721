/// The views that a place of a template sees, innermost last.
struct ViewStack {
    /// Which view is open: its type or, where its names were only known at run time, its slot.
    enum Identity: Hashable {
        case type(ObjectIdentifier)
        case slot(Int)
    }

    /// A view that is open, and what its names mean.
    struct Frame {
        let names: [String: (number: Int, spec: NameSpec)]
        let title: String
        let openness: ViewSchema.Openness
        let identity: Identity
        let slot: Int
        /// Whether the view is a member of a list, and so has `first`, `last` and `position`.
        let isMember: Bool

        init(
            _ schema: ViewSchema,
            names: [String: (number: Int, spec: NameSpec)],
            slot: Int,
            isMember: Bool
        ) {
            self.names = names
            title = schema.title
            openness = schema.openness
            identity = schema.type.map(Identity.type) ?? .slot(slot)
            self.slot = slot
            self.isMember = isMember
        }
    }

    enum Entry {
        case view(Frame)
        /// A section over a plain value, which `.` names.
        case scalar(Resolved)
    }

    var entries: [Entry] = []

    /// The innermost view.
    var innermost: Identity? {
        for case .view(let frame) in entries.reversed() { return frame.identity }
        return nil
    }

    /// The titles of the views that are open, innermost first.
    var titles: [String] {
        entries.reversed().compactMap { entry in
            if case .view(let frame) = entry { frame.title } else { nil }
        }
    }

    /// All names that could be written here, for "did you mean".
    var spellings: [String] {
        var all: [String] = []
        for case .view(let frame) in entries.reversed() {
            all += frame.names.keys.sorted()
            if frame.isMember { all += ["first", "last", "position"] }
        }
        return all
    }
}

/// What a name turned out to be.
struct Resolved {
    let operand: Operand
    let kind: NameKind
    /// Whether the page may lack it here.
    ///
    /// It may by itself, or because it is reached through a view that the page may lack. A section
    /// over it, or over that view, settles that it is there.
    let isOptional: Bool
    /// Whether the name is open text, such as `extra.motto`.
    var isOpen = false
}
