import CampaignModel
import ContentReading
import Diagnostics
import Digests
import EndpointContracts
import Locales
import PageRendering
import SiteResolving
import Templates
import ThemeReading

extension PageSource {
    /// What pages are made of: the site, the theme's words, and what the settings hold in Markdown.
    ///
    /// - Parameters:
    ///   - site: The site.
    ///   - theme: The theme.
    ///   - bodies: Answers links in the settings' Markdown.
    ///   - addressing: How the site's own addresses are written.
    ///   - diagnostics: What is wrong with that Markdown is appended here.
    /// - Returns: The source of all pages.
    static func source(
        of site: Site,
        theme: Theme,
        bodies: BodyResolver,
        addressing: Addressing = .withinSite,
        diagnostics: inout [Diagnostic]
    ) -> PageSource {
        var texts = SettingsTexts(site: site, bodies: bodies)
        let supplies = site.languages.indices.map { number in
            LanguageSupplies(
                conventions: .conventions(number, of: site),
                wording: theme.wordings[number],
                about: texts.about(inLanguage: number)
            )
        }
        let words = site.forms.map { form in
            site.languages.indices.map { texts.words(of: form, inLanguage: $0) }
        }
        diagnostics += texts.diagnostics
        diagnostics += site.settings.languages.compactMap { tag in
            guard LocaleConventions(tag.value) == nil else { return nil }
            return ProgramDiagnostics.languageWithoutConventions(
                tag,
                standIn: LocaleConventions.standIn(in: site).language,
                in: site.settings.path
            )
        }
        return PageSource(
            site: site,
            supplies: supplies,
            settingsStylesheet: theme.settingsStylesheet,
            hasFonts: theme.hasFonts,
            addressing: addressing,
            formWords: { words[$0][$1] }
        )
    }
}
