import CampaignModel
import Diagnostics

/// Finds the addresses of the menus' entries.
struct MenuMaker {
    /// The site, its pages and campaigns resolved.
    let site: Site
    /// Where each content file leads.
    let targets: LinkTargets
    /// Whether there is something at an address that begins at the site's root.
    let isKnown: (String) -> Bool

    /// The menus of a language.
    ///
    /// - Parameters:
    ///   - language: The language's number.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The entries that the language shows.
    func menus(in language: Int, diagnostics: inout [Diagnostic]) -> SiteMenus {
        SiteMenus(
            header: entries(site.settings.menu, in: language, &diagnostics),
            footer: entries(site.settings.footer, in: language, &diagnostics)
        )
    }

    private func entries(
        _ entries: [MenuEntry],
        in language: Int,
        _ diagnostics: inout [Diagnostic]
    ) -> [SiteMenus.Entry] {
        let tag = site.languages[language].tag
        return entries.compactMap { entry in
            guard entry.languages.isEmpty || entry.languages.contains(where: { $0.value == tag }),
                let text = entry.text.text(for: tag)
            else { return nil }
            guard let address = address(of: entry.to, in: language, &diagnostics) else {
                return nil
            }
            return SiteMenus.Entry(text: text.value, address: address)
        }
    }

    private func address(
        of target: Located<String>,
        in language: Int,
        _ diagnostics: inout [Diagnostic]
    ) -> String? {
        let text = target.value
        if text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("mailto:") {
            return text
        }
        let location = SourceLocation(path: site.settings.path, range: target.range)
        guard text.hasPrefix("/") else {
            diagnostics.append(.menuEntryLeadsNowhere(text, at: location))
            return nil
        }
        guard text.hasSuffix(".md") else {
            if !isKnown(text) { diagnostics.append(.menuEntryLeadsNowhere(text, at: location)) }
            return site.baseURL.relative(PageAddress(text))
        }
        switch targets.page(behind: "content" + text, in: language) {
        case .found(let address, _): return site.baseURL.relative(address)
        case .leftOut, .unknown:
            diagnostics.append(.menuEntryLeadsNowhere(text, at: location))
            return nil
        }
    }
}
