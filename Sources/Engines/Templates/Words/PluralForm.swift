/// The forms that languages give a word by number, as Unicode's CLDR names them.
public enum PluralForm: String, Sendable, CaseIterable {
    /// Nothing, in languages that have a form for it.
    case zero
    /// One, or numbers that end in it.
    case one
    /// Two, in languages that have a dual.
    case two
    /// A few, as 2 to 4 in Slavic languages or 3 to 10 in Arabic.
    case few
    /// Many, as 11 to 99 in Arabic.
    case many
    /// Everything else; every language has it.
    case other
}
