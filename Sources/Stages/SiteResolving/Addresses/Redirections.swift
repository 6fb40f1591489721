import CampaignModel
import Diagnostics

/// Makes redirects of aliases and of `redirects:` in `site.yaml`.
struct Redirections {
    let languages: [SiteLanguage]

    /// Adds redirects to a site whose campaigns and pages are resolved.
    ///
    /// - Parameters:
    ///   - heads: Every campaign file: aliases belong to their file.
    ///   - site: The site.
    ///   - claims: The site's addresses.
    ///   - diagnostics: What is wrong is appended here.
    func resolve(
        _ heads: [CampaignHead],
        site: inout Site,
        claims: inout AddressClaims,
        diagnostics: inout [Diagnostic]
    ) {
        let aliases = Dictionary(
            heads.filter { !$0.aliases.isEmpty }.map { ($0.file.path, $0.aliases) },
            uniquingKeysWith: { first, _ in first }
        )
        var redirects: [Redirect] = []
        // By number: a campaign that is taken out of its list is copied.
        for number in site.campaigns.indices {
            for version in site.campaigns[number].versions
            where !aliases.isEmpty || !version.updates.isEmpty {
                redirects += self.redirects(
                    aliases[version.file.path] ?? [],
                    in: version.file.path,
                    to: version.address,
                    language: version.language,
                    base: site.baseURL,
                    &claims,
                    &diagnostics
                )
                for update in version.updates {
                    redirects += self.redirects(
                        update.head.aliases,
                        in: update.head.file.path,
                        to: update.address,
                        language: version.language,
                        base: site.baseURL,
                        &claims,
                        &diagnostics
                    )
                }
            }
        }
        for page in site.pages {
            redirects += self.redirects(
                page.head.aliases,
                in: page.head.file.path,
                to: page.address,
                language: page.language,
                base: site.baseURL,
                &claims,
                &diagnostics
            )
        }
        for rule in site.settings.redirects {
            redirects += self.redirect(rule, of: site.settings, &claims, &diagnostics)
        }
        redirects += site.leftOut.filter { $0.reason == .removed }.flatMap { leftOut in
            leftOut.addresses.map {
                Redirect(from: $0, to: "", status: 410, pageLanguage: nil)
            }
        }
        site.redirects = redirects
    }

    private func redirects(
        _ aliases: [Located<String>],
        in path: String,
        to address: PageAddress,
        language: Int,
        base: BaseURL,
        _ claims: inout AddressClaims,
        _ diagnostics: inout [Diagnostic]
    ) -> [Redirect] {
        aliases.compactMap { alias in
            guard let old = AddressClaims.alias(alias.value) else {
                diagnostics.append(.invalidAlias(alias, in: path))
                return nil
            }
            let location = SourceLocation(path: path, range: alias.range)
            claims.claimOutside(
                old,
                for: .init(kind: .alias, name: alias.value, location: location),
                &diagnostics
            )
            return Redirect(
                from: old,
                to: base.relative(address),
                status: 301,
                pageLanguage: language
            )
        }
    }

    private func redirect(
        _ rule: RedirectSettings,
        of settings: SiteSettings,
        _ claims: inout AddressClaims,
        _ diagnostics: inout [Diagnostic]
    ) -> [Redirect] {
        let location = SourceLocation(path: settings.path, range: rule.from.range)
        guard let old = AddressClaims.alias(rule.from.value) else {
            diagnostics.append(.invalidAlias(rule.from, in: settings.path, isRedirect: true))
            return []
        }
        claims.claimOutside(
            old,
            for: .init(kind: .redirect, name: rule.from.value, location: location),
            &diagnostics
        )
        let target = rule.to?.value ?? ""
        let whole = target.hasPrefix("/") ? settings.baseURL.value.path.dropLast() + target : target
        return [Redirect(from: old, to: whole, status: rule.status, pageLanguage: nil)]
    }
}
