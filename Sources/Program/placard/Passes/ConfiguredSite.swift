import CampaignModel

/// A site of which nothing but the settings was read.
struct ConfiguredSite: Sendable {
    /// Which site, and how it is looked at.
    let request: SiteRequest
    /// What is known so far.
    let loaded: LoadedSite
    /// The settings of the build's environment.
    let settings: SiteSettings
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
}
