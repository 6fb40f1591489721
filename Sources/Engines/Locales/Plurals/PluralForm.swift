/// A plural form as CLDR names it; the spelling is the one in a theme's strings.
public enum PluralForm: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}
