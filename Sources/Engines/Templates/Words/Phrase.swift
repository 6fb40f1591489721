public import Diagnostics

/// A string of a theme in one language: its words, with the names whose values stand among them.
public struct Phrase: Sendable, Hashable {
    /// A piece of a string.
    public enum Part: Sendable, Hashable {
        /// Words.
        case words(String)
        /// `{name}`: the value of a name at the place where the string is used.
        case placeholder(String, SourceLocation)
    }

    /// Where the string is written.
    public let location: SourceLocation
    /// The name whose number picks the form, in a string that has several.
    public let plural: Plural?
    /// The string's forms; one without plural has only `other`.
    public let forms: [PluralForm: [Part]]

    /// Which number picks a form.
    public struct Plural: Sendable, Hashable {
        /// The name as the string writes it.
        public let name: String
        /// Where it is written.
        public let location: SourceLocation

        /// Creates a choice of form by a name's number.
        public init(name: String, location: SourceLocation) {
            self.name = name
            self.location = location
        }
    }

    /// Creates a string of one form.
    public init(_ parts: [Part], at location: SourceLocation) {
        self.location = location
        plural = nil
        forms = [.other: parts]
    }

    /// Creates a string whose form a number picks; forms that are left out take `other`'s words.
    public init(
        plural: Plural,
        other: [Part],
        forms: [PluralForm: [Part]],
        at location: SourceLocation
    ) {
        self.location = location
        self.plural = plural
        self.forms = forms.merging([.other: other]) { _, other in other }
    }

    /// The words of a form, or of `other` where the string lacks it.
    public func parts(of form: PluralForm) -> [Part] {
        forms[form] ?? forms[.other] ?? []
    }
}
