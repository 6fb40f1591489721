public import CampaignModel
public import FileTree

/// A Markdown file of `content/` and what its path says of it.
public struct ContentSource: Sendable, Equatable {
    /// What a file is.
    public enum Kind: Sendable, Equatable {
        /// `campaigns/NAME/campaign.md`, `campaigns/NAME.md`, with the language for a translation.
        case campaign(name: String, language: LanguageTag?)
        /// `pages/NAME.md`
        case page(name: String, language: LanguageTag?)
        /// `campaigns/NAME/updates/2026-03-01-we-met-the-board.md`
        case update(campaign: String, date: CivilDate, name: String, language: LanguageTag?)
        /// `campaigns/NAME/email.md`
        case mail(campaign: String, language: LanguageTag?)
    }

    /// The path from the site's folder.
    public var path: String
    /// What it is.
    public var kind: Kind
    /// Its size in bytes.
    public var byteCount: Int
    /// What the file system knew of it when it was listed.
    public var facts: FileFacts?

    /// The path of a translation's original: without the language in its name.
    static func original(of path: String, language: LanguageTag) -> String {
        let ending = ".\(language.identifier).md"
        guard path.lowercased().hasSuffix(ending.lowercased()) else { return path }
        return path.dropLast(ending.count) + ".md"
    }
}
