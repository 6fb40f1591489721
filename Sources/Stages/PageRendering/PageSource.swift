public import CampaignModel
public import Templates

/// Everything that pages are made of but the bodies and templates: the site and each language's words.
///
/// Made once for a build and shared by all workers.
public final class PageSource: Sendable {
    let site: Site
    let languages: [PageLanguage]
    let frames: [LanguageFrame]
    let heads: [HeadMaker]
    let policies: PolicyMaker
    let formWords: @Sendable (_ form: Int, _ language: Int) -> FormWords

    /// Takes what pages are made of.
    ///
    /// - Parameters:
    ///   - site: The resolved site.
    ///   - supplies: What each language needs, in the order of `Site.languages`.
    ///   - settingsStylesheet: The address of the stylesheet made of the theme's settings.
    ///   - hasFonts: Whether the theme brings fonts of its own.
    ///   - addressing: How the site's own addresses are written: for pages or for mails.
    ///   - formWords: The words of a form of `Site.forms` in a language of `Site.languages`.
    public init(
        site: Site,
        supplies: [LanguageSupplies],
        settingsStylesheet: PageAddress,
        hasFonts: Bool = false,
        addressing: Addressing = .withinSite,
        formWords: @escaping @Sendable (_ form: Int, _ language: Int) -> FormWords
    ) {
        let policies = PolicyMaker(site.settings, hasFonts: hasFonts)
        let languages = site.languages.map { PageLanguage($0) }
        let stylesheet = addressing.address(
            site.baseURL.relative(settingsStylesheet),
            at: site.baseURL
        )
        self.site = site
        self.languages = languages
        self.policies = policies
        frames = zip(site.languages.indices, supplies).map { number, supplies in
            LanguageFrame(
                number,
                of: site,
                language: languages[number],
                supplies: supplies,
                settingsStylesheet: stylesheet,
                addressing: addressing
            )
        }
        heads = frames.map { HeadMaker($0, policies: policies) }
        self.formWords = formWords
    }

    /// The same for a site of which nothing but words and files of campaigns, updates and pages differs.
    ///
    /// - Parameters:
    ///   - other: What pages were made of before.
    ///   - site: The site as it is now.
    public init(_ other: PageSource, site: Site) {
        self.site = site
        languages = other.languages
        frames = other.frames
        heads = other.heads
        policies = other.policies
        formWords = other.formWords
    }

    /// The view of what all pages of a language share: programs are settled with it.
    public func siteView(inLanguage number: Int) -> any NumberedView {
        SiteFrameView(frame: frames[number])
    }
}
