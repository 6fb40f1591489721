/// What every template of a theme may use besides its page's views.
public struct Surroundings: Sendable {
    /// The views that are the same on every page of a language, outermost first: names are looked up
    /// in the page's views first, then in the last of these.
    public let constants: [ViewSchema]
    /// The strings of each language, the default language first.
    public let wordings: [Wording]
    /// The names under which `asset.NAME` finds the theme's files.
    public let assets: [String]

    /// Creates the surroundings of a theme's templates.
    public init(constants: [ViewSchema], wordings: [Wording], assets: [String]) {
        self.constants = constants
        self.wordings = wordings
        self.assets = assets
    }
}
