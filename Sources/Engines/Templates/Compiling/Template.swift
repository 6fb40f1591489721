/// A template that was checked: every name has a place, every partial is there, every value stands
/// where it is escaped rightly.
///
/// `program(with:)` settles what depends on site and language; only the result renders.
public struct Template: Sendable {
    /// What the template makes.
    public let medium: Medium
    /// The strings, files and partials that the template reaches.
    public let uses: TemplateUses
    let steps: [Step]
    let constantCount: Int
    let pageCount: Int
    let slotCount: Int
}

/// What a theme's templates reach, to find what nothing uses.
public struct TemplateUses: Sendable, Hashable {
    /// Keys of strings.
    public var strings: Set<String> = []
    /// Names of assets.
    public var assets: Set<String> = []
    /// Names of templates: `partials/head`.
    public var templates: Set<String> = []

    /// Creates a use of nothing.
    public init() {}

    /// Adds what another template reaches.
    public mutating func formUnion(_ other: TemplateUses) {
        strings.formUnion(other.strings)
        assets.formUnion(other.assets)
        templates.formUnion(other.templates)
    }
}
