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
    /// - Returns: The site; where something is wrong it holds what could be made.
    public func resolution(
        of heads: ContentHeads,
        pictures: [ContentAsset],
        staticFiles: [(path: String, address: PageAddress)]
    ) -> Resolution {
        var diagnostics: [Diagnostic] = []
        var site = Site(settings: settings, now: clock.now, languages: languages)
        let assets = ContentAssets(pictures: pictures, attachments: heads.attachments)
        var claims = AddressClaims(
            languages: languages,
            settingsPath: settings.path,
            capacity: heads.campaigns.count * 2
        )
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

        makeLists(of: &site, diagnostics: &diagnostics)
        claims.claimSitemap(
            entryCount: site.sitemapEntryCount,
            settingsPath: settings.path,
            &diagnostics
        )
        diagnostics += tallies.strays(among: names)
        let targets = LinkTargets(site: site, groups: groups)
        let bodies = BodyResolver(
            site: site,
            targets: targets,
            assets: assets,
            staticFiles: staticFiles.map(\.address)
        )
        let menus = MenuMaker(site: site, targets: targets, isKnown: bodies.isAddress)
        site.menus = languages.indices.map { menus.menus(in: $0, diagnostics: &diagnostics) }
        diagnostics += coverage(of: site)
        diagnostics += ShareChecks(site: site).diagnostics()
        diagnostics += forms.traces()
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
        for group in groups {
            campaigns.resolve(group, forms: &forms, claims: &claims, diagnostics: &diagnostics)
        }
        site.campaigns = campaigns.campaigns
        site.leftOut = campaigns.leftOut
        site.nextChange = campaigns.nextChange
        site.donations = campaigns.donations.all
    }

    /// Makes the lists, finds what each share page offers next, and marks whose summary is shown.
    private func makeLists(of site: inout Site, diagnostics: inout [Diagnostic]) {
        var offers = offers(listing: &site, diagnostics: &diagnostics).makeIterator()
        // By number: whoever holds a campaign while its versions change has them copied.
        for number in site.campaigns.indices {
            for place in site.campaigns[number].versions.indices {
                site.campaigns[number].versions[place].next = offers.next() ?? []
            }
        }
        for list in site.listings {
            let shown =
                list.featured + list.open + list.victories
                + list.topics.flatMap(\.campaigns) + list.feed.map(\.campaign)
            for reference in shown {
                site.campaigns[reference.campaign].versions[reference.version].isListed = true
            }
        }
    }

    /// Makes the lists, and finds what each version offers next, one version after the other.
    private func offers(listing site: inout Site, diagnostics: inout [Diagnostic])
        -> [[VersionReference]]
    {
        let maker = ListMaker(campaigns: site.campaigns, topics: settings.topics, clock: clock)
        site.listings = languages.enumerated().map { maker.listings(in: $1, number: $0) }
        var names: [String: Int] = [:]
        if site.campaigns.contains(where: { !$0.facts.next.isEmpty }) {
            names.reserveCapacity(site.campaigns.count)
            for number in site.campaigns.indices { names[site.campaigns[number].name] = number }
        }
        let leftOut = Set(site.leftOut.map(\.campaign))
        var suggestions = NameSuggestions()
        var offers: [[VersionReference]] = []
        offers.reserveCapacity(site.campaigns.count)
        for number in site.campaigns.indices {
            for name in site.campaigns[number].facts.next where names[name.value] == nil {
                guard !leftOut.contains(name.value) else { continue }
                let path = site.campaigns[number].path
                let nearest = suggestions.nearest(to: name.value, in: path, among: names.keys)
                diagnostics.append(.unknownCampaign(name, in: path, nearest: nearest))
            }
            for place in site.campaigns[number].versions.indices {
                offers.append(
                    next(
                        after: VersionReference(campaign: number, version: place),
                        in: site.campaigns[number].versions[place].language,
                        names: names,
                        site: site,
                        maker: maker
                    )
                )
            }
        }
        return offers
    }

    private func next(
        after here: VersionReference,
        in language: Int,
        names: [String: Int],
        site: Site,
        maker: ListMaker
    ) -> [VersionReference] {
        let own = site.campaigns[here.campaign].facts.next
        guard own.isEmpty else {
            return own.compactMap { name in
                guard let number = names[name.value], number != here.campaign,
                    site.campaigns[number].state == .open,
                    let version = site.campaigns[number].versions.firstIndex(where: {
                        $0.language == language
                    })
                else { return nil }
                return VersionReference(campaign: number, version: version)
            }
        }
        return maker.suggestion(after: here, in: site.listings[language].topics).map { [$0] } ?? []
    }
}
