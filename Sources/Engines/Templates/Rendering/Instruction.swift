/// A step of a program, as the renderer runs it.
enum Instruction: Sendable, Hashable {
    /// Writes bytes of the program.
    case literal(start: Int32, count: Int32)
    /// Asks a view for a value and does something with it.
    case ask(Source, Deed)
    /// Puts the list's next member into the slot and goes back to the section's start.
    case next(slot: Int32, start: Int32)
    /// Goes on elsewhere.
    case jump(to: Int32)
}

/// What is done with a value.
enum Deed: Sendable, Hashable {
    /// Writes it, escaped for its place.
    case write(Escaping)
    /// Writes finished markup.
    case writeMarkup
    /// Puts a nested view into a slot.
    case load(slot: Int32)
    /// Goes on behind a section whose value is false.
    case skipUnless(to: Int32)
    /// Goes on behind an inverted section whose value is true.
    case skipIf(to: Int32)
    /// Puts a list's first member into a slot, or goes on behind the section of an empty one.
    case each(slot: Int32, end: Int32)
    /// Goes on where a table says for the member of a closed list.
    case choose(table: Int32)
    /// Goes on where a table says for a number's plural form.
    case plural(table: Int32)
}

/// Where an instruction's value comes from: a slot, and a number of its view or one of the codes.
struct Source: Sendable, Hashable {
    let slot: Int32
    let code: Int32

    static let presence: Int32 = -1
    static let position: Int32 = -2
    static let isFirst: Int32 = -3
    static let isLast: Int32 = -4
    /// The first open key has this code, each further one the next smaller.
    static let firstKey: Int32 = -16
}
