import CampaignModel
import Diagnostics
import PageRendering
import SiteResolving
import ThemeReading

/// Makes what renders a site's e-mails, a renderer for each language.
struct MailRenderers {
    private let site: Site
    private let theme: Theme
    private let source: PageSource

    /// Takes a site with its theme.
    ///
    /// - Parameters:
    ///   - resolution: The resolved site.
    ///   - theme: The site's theme.
    ///   - diagnostics: What is wrong with the settings' Markdown is appended here.
    init(
        of resolution: SiteResolver.Resolution,
        theme: Theme,
        diagnostics: inout [Diagnostic]
    ) {
        site = resolution.site
        self.theme = theme
        source = PageSource.source(
            of: resolution.site,
            theme: theme,
            bodies: resolution.bodies,
            addressing: .whole,
            diagnostics: &diagnostics
        )
    }

    /// What renders the e-mails of a language; `nil` where the theme has no templates for them.
    func renderer(inLanguage number: Int) -> MailRenderer? {
        theme.mailPrograms(
            inLanguage: number,
            isRightToLeft: site.languages[number].isRightToLeft,
            siteView: source.siteView(inLanguage: number),
            baseURL: site.baseURL
        ).map { programs in
            MailRenderer(source, html: programs.html, text: programs.text, styles: programs.styles)
        }
    }
}
