import Templates

/// What every page has of its own: its head and its other languages.
struct PageFrame: Sendable {
    let head: PageHeadTags
    let otherLanguages: [LanguageLink]
}

/// The finished parts of a page's head.
final class PageHeadTags: Sendable {
    let title: String
    let policy: HTML
    let searchTags: HTML
    let socialTags: HTML?
    let structuredData: HTML?

    init(
        title: String,
        policy: HTML,
        searchTags: HTML,
        socialTags: HTML? = nil,
        structuredData: HTML? = nil
    ) {
        self.title = title
        self.policy = policy
        self.searchTags = searchTags
        self.socialTags = socialTags
        self.structuredData = structuredData
    }
}
