import CampaignModel
import Diagnostics

/// A site whose campaigns, pages and redirects are made and have claimed their addresses; its lists,
/// menus and what is looked up in it are missing.
struct ClaimedSite: Sendable {
    /// The site so far.
    var site: Site
    /// The files of each campaign, those that the build leaves out too.
    let groups: [CampaignGroup]
    /// The pictures and files of `content/`.
    let assets: ContentAssets
    /// The addresses of the files of `static/`.
    let staticFiles: [PageAddress]
    /// What is wrong so far.
    let diagnostics: [Diagnostic]
}
