public import CampaignModel
public import Diagnostics

/// Turns heads, settings and a moment into one site; reads nothing.
public struct SiteResolver: Sendable {
    /// A site, what is wrong with it, and what answers its bodies.
    public struct Resolution: Sendable {
        /// The site.
        public var site: Site
        /// Answers bodies' holes.
        public var bodies: BodyResolver
        /// What is wrong.
        public var diagnostics: [Diagnostic]
    }

    private let settings: SiteSettings
    private let clock: SiteClock
    private let languages: [SiteLanguage]
    private let receiver: EndpointPattern?

    /// Takes what every build of the site shares.
    ///
    /// - Parameters:
    ///   - settings: The settings of the build's environment.
    ///   - clock: The moment of the build in the site's time zone.
    ///   - receiver: Where the preview server takes signatures; `nil` in a build.
    ///   - isRightToLeft: Whether a language is written from right to left.
    public init(
        settings: SiteSettings,
        clock: SiteClock,
        receiver: EndpointPattern? = nil,
        isRightToLeft: (LanguageTag) -> Bool
    ) {
        self.receiver = receiver
        self.settings = settings
        self.clock = clock
        languages = settings.languages.enumerated().map { number, tag in
            SiteLanguage(
                tag: tag.value,
                root: PageAddress(number == 0 ? "/" : "/\(tag.value.pathSegment)/"),
                isRightToLeft: isRightToLeft(tag.value)
            )
        }
    }

    /// Resolves a site.
    ///
    /// - Parameters:
    ///   - heads: Every front matter of `content/`.
    ///   - pictures: The pictures of `content/` with their addresses.
    ///   - staticFiles: The addresses of the files of `static/` with their paths.
    ///   - jobs: How many threads work.
    /// - Returns: The site; where something is wrong it holds what could be made.
    public func resolution(
        of heads: ContentHeads,
        pictures: [ContentAsset],
        staticFiles: [(path: String, address: PageAddress)],
        jobs: Int
    ) async -> Resolution {
        var claims = AddressClaims(
            languages: languages,
            settingsPath: settings.path,
            capacity: heads.campaigns.count * 2
        )
        let claimed = claimed(
            by: heads,
            ContentAssets(pictures: pictures, attachments: heads.attachments),
            staticFiles,
            &claims
        )
        let views = await SiteViews(of: claimed, topics: settings.topics, clock, jobs: jobs)
        return resolution(of: claimed, views, &claims)
    }

    /// Makes campaigns, pages and redirects, each of which claims its addresses.
    private func claimed(
        by heads: ContentHeads,
        _ assets: ContentAssets,
        _ staticFiles: [(path: String, address: PageAddress)],
        _ claims: inout AddressClaims
    ) -> ClaimedSite {
        var diagnostics: [Diagnostic] = []
        var site = Site(settings: settings, now: clock.now, languages: languages)
        let groups = CampaignGroup.groups(
            of: heads.campaigns,
            languages: languages.map(\.tag),
            diagnostics: &diagnostics
        )

        var forms = SiteForms(settings: settings, receiver: receiver)
        diagnostics += forms.diagnostics
        let names = Set(groups.map(\.name))
        let tallies = Tallies(counts: heads.counts, showFrom: settings.counts.showFrom)
        resolve(groups, assets, tallies, site: &site, &forms, &claims, &diagnostics)
        site.forms = forms.all
        UpdateResolver(languages: languages, assets: assets, clock: clock).resolve(
            heads.updates,
            names: names,
            site: &site,
            claims: &claims,
            diagnostics: &diagnostics
        )
        MailResolver(languages: languages).resolve(
            heads.mails,
            names: names,
            site: &site,
            claims: &claims,
            diagnostics: &diagnostics
        )
        PageResolver(languages: languages, assets: assets).resolve(
            heads.pages,
            site: &site,
            claims: &claims,
            diagnostics: &diagnostics
        )
        Redirections(languages: languages).resolve(
            heads.campaigns,
            site: &site,
            claims: &claims,
            diagnostics: &diagnostics
        )
        for file in staticFiles {
            claims.claimOutside(
                file.address,
                for: .init(
                    kind: .file,
                    name: file.path,
                    location: SourceLocation(path: file.path)
                ),
                &diagnostics
            )
        }
        diagnostics += tallies.strays(among: names)
        diagnostics += forms.traces()
        return ClaimedSite(
            site: site,
            groups: groups,
            assets: assets,
            staticFiles: staticFiles.map(\.address),
            diagnostics: diagnostics
        )
    }

    /// Adds to a site what was found by looking at it whole.
    private func resolution(
        of claimed: consuming ClaimedSite,
        _ views: consuming SiteViews,
        _ claims: inout AddressClaims
    ) -> Resolution {
        var site = claimed.site
        var diagnostics = claimed.diagnostics + views.lists.diagnostics + views.shareMistakes
        // Nobody else may hold the campaigns while they change: they would be copied.
        claimed.site.campaigns = []
        views.lists.add(to: &site)
        claims.claimSitemap(
            entryCount: site.sitemapEntryCount,
            settingsPath: settings.path,
            &diagnostics
        )
        var addresses = views.campaignAddresses
        views.campaignAddresses = []
        addresses.formUnion(SiteAddresses.ofLists(of: site).map(\.path))
        addresses.formUnion(SiteAddresses.besideCampaigns(of: site).map(\.path))
        addresses.formUnion(claimed.staticFiles.map(\.path))
        let targets = LinkTargets(site: site, numbers: views.targets)
        let bodies = BodyResolver(
            site: site,
            targets: targets,
            assets: claimed.assets,
            addresses: addresses
        )
        let menus = MenuMaker(site: site, targets: targets, isKnown: bodies.isAddress)
        site.menus = languages.indices.map { menus.menus(in: $0, diagnostics: &diagnostics) }
        diagnostics += coverage(of: site)
        diagnostics += bodies.privacyMistakes
        return Resolution(
            site: site,
            bodies: bodies,
            diagnostics: Self.lowered(diagnostics, leavingOut: site.leftOut)
        )
    }

    /// Texts that lack a language: the settings' own, and sign forms that campaigns set themselves.
    private func coverage(of site: Site) -> [Diagnostic] {
        let coverage = LanguageCoverage(settings: settings)
        return coverage.diagnostics()
            + site.campaigns.filter { $0.facts.signForm != nil }.flatMap { campaign in
                coverage.diagnostics(
                    of: site.forms[campaign.form].form,
                    in: campaign.path,
                    campaign.versions.map { languages[$0.language].tag }
                )
            }
    }

    /// The same diagnostics, where an error inside a draft that is left out is a warning.
    public static func lowered(_ all: [Diagnostic], leavingOut leftOut: [LeftOut])
        -> [Diagnostic]
    {
        let drafts = Set(leftOut.filter { $0.reason == .draft }.map(\.path))
        guard !drafts.isEmpty else { return all }
        return all.map { diagnostic in
            diagnostic.severity == .error && drafts.contains(diagnostic.location.path)
                ? diagnostic.with(severity: .warning) : diagnostic
        }
    }

    /// Resolves the campaigns; nobody else holds them afterwards, so that they are not copied when
    /// they get their updates and lists.
    private func resolve(
        _ groups: [CampaignGroup],
        _ assets: ContentAssets,
        _ tallies: Tallies,
        site: inout Site,
        _ forms: inout SiteForms,
        _ claims: inout AddressClaims,
        _ diagnostics: inout [Diagnostic]
    ) {
        var campaigns = CampaignResolver(
            settings: settings,
            clock: clock,
            languages: languages,
            assets: assets,
            tallies: tallies,
            count: groups.count
        )
        // By number: a group that is taken out of its list is copied.
        for number in groups.indices {
            campaigns.resolve(
                groups[number],
                forms: &forms,
                claims: &claims,
                diagnostics: &diagnostics
            )
        }
        site.campaigns = campaigns.campaigns
        site.leftOut = campaigns.leftOut
        site.nextChange = campaigns.nextChange
        site.donations = campaigns.donations.all
    }
}
