/// A part of a compiled template, before what the site settles is written out.
indirect enum Step: Sendable {
    /// Bytes of the template.
    case literal([UInt8])
    /// A value, escaped for its place.
    case value(Operand, Escaping)
    /// Finished markup.
    case markup(Operand)
    /// A string of the theme.
    case phrase(PhraseUse)
    /// The address of one of the theme's files.
    case asset(String, Escaping)
    /// Puts a nested view into a slot of its own.
    case load(slot: Int, Operand)
    /// Goes on only where a value is true, or only where it is not.
    case when(Operand, isInverted: Bool, [Step])
    /// Repeats for each member of a list, which is put into a slot.
    case each(Operand, slot: Int, [Step])
    /// Goes on with the steps of the member that a closed list's value is.
    case choose(Operand, [(member: String, steps: [Step])])
}

/// A theme's string at one place: what its placeholders mean there.
struct PhraseUse: Sendable {
    /// A placeholder's value and how it is written.
    enum Filling: Sendable {
        case value(Operand)
        case markup(Operand)
    }

    let key: String
    let fillings: [String: Filling]
    /// The numbers that a language's string may pick its form by.
    let plurals: [String: Operand]
    let escaping: Escaping
}
