import CampaignModel
import Diagnostics
import EndpointContracts
import PageRendering

/// What a manifest tells of each page, from the resolved site alone: nothing is rendered for it.
struct PageFacts {
    /// The pages, in no order.
    private(set) var pages: [ManifestPage] = []
    /// What each of them is made of, by address.
    private(set) var sources: [PageAddress: [String]] = [:]
    /// The words of consent that they ask for, by version.
    private(set) var consents: [String: ManifestConsent] = [:]

    private struct FormKey: Hashable {
        var form: Int
        var language: Int
    }

    private let site: Site
    private let source: PageSource
    private let scripts: [String]
    private let frames: [PageAddress: Set<String>]
    private var contracts: [FormKey: FormContract] = [:]

    /// Collects the facts.
    ///
    /// - Parameters:
    ///   - site: The site.
    ///   - source: What its pages are made of.
    ///   - scripts: The addresses of the theme's scripts.
    ///   - frames: The hosts of the videos of each page that has some.
    init(
        of site: Site,
        source: PageSource,
        scripts: [String],
        frames: [PageAddress: Set<String>]
    ) {
        self.site = site
        self.source = source
        self.scripts = scripts
        self.frames = frames
        addLists()
        for number in site.campaigns.indices {
            for version in site.campaigns[number].versions.indices {
                add(VersionReference(campaign: number, version: version))
            }
        }
        for page in site.pages {
            let policy = policy(of: page.address)
            add(
                page.address,
                .page,
                page.language,
                title: page.head.title.value,
                policy,
                from: [page.head.file.path]
            )
        }
        addAliases()
    }

    private mutating func add(
        _ address: PageAddress,
        _ kind: ManifestPage.Kind,
        _ language: Int,
        title: String,
        _ policy: ContentSecurityPolicy,
        from files: [String],
        _ fill: (inout ManifestPage) -> Void = { _ in }
    ) {
        var page = ManifestPage(
            address.path,
            kind,
            language: site.languages[language].tag.identifier,
            title: title
        )
        page.hosts = hosts(of: policy)
        page.scripts = scripts + policy.scripts.filter(ContentSecurityPolicy.isSource)
        fill(&page)
        pages.append(page)
        sources[address] = files
    }

    // MARK: Policies

    private func policy(of address: PageAddress) -> ContentSecurityPolicy {
        source.policy(frames: frames[address]?.sorted() ?? [])
    }

    /// Other hosts than the site's own.
    private func hosts(of policy: ContentSecurityPolicy) -> [String: [String]] {
        var hosts = [
            "connect": policy.connections, "frame": policy.frames, "image": policy.images,
        ]
        if case .origins(let origins) = policy.forms { hosts["form"] = origins }
        return hosts.compactMapValues { all in
            let others = Set(all).filter {
                $0 != site.baseURL.origin && $0 != "'self'" && ContentSecurityPolicy.isSource($0)
            }
            return others.isEmpty ? nil : others.sorted()
        }
    }

    // MARK: Lists and old addresses

    private mutating func addLists() {
        let settings = [site.settings.path]
        let plain = source.policy()
        for (number, language) in site.languages.enumerated() {
            let title = site.settings.title.text(for: language.tag)?.value ?? ""
            add(language.root, .index, number, title: title, plain, from: settings)
            let missing = language.root.appending("404.html")
            add(missing, .notFound, number, title: title, plain, from: settings)
            for year in site.listings[number].years {
                add(year.address, .archive, number, title: "\(year.year)", plain, from: settings)
            }
            for topic in site.listings[number].topics {
                add(topic.address, .topic, number, title: topic.title, plain, from: settings)
            }
        }
    }

    private mutating func addAliases() {
        let aliases = site.redirects.filter { $0.pageLanguage != nil }
        guard !aliases.isEmpty else { return }
        let targets = Dictionary(
            pages.map { (site.baseURL.relative(PageAddress($0.address)), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let plain = source.policy()
        for alias in aliases {
            guard let language = alias.pageLanguage else { continue }
            let target = targets[alias.to]
            let files = target.flatMap { sources[PageAddress($0.address)] } ?? []
            let title = target?.title ?? alias.to
            add(alias.from, .alias, language, title: title, plain, from: files) {
                $0.leadsTo = alias.to
            }
        }
    }

    // MARK: Campaigns

    private mutating func add(_ reference: VersionReference) {
        let campaign = site.campaigns[reference.campaign]
        let version = site[reference]
        let facts = CampaignFactsOfPage(site: site, campaign: campaign, version: version)
        let contract = contract(of: reference)
        let words = version.words
        let title = words.title.value
        let file = version.file.path
        let files = file == campaign.path ? [file] : [file, campaign.path]
        let form = contract.map { facts.form(reference, $0, source) }
        if let form, let (version, words) = form.consent { consents[version] = words }

        let videos = frames[version.address]?.sorted() ?? []
        let policy = source.policy(form: contract, showsCount: true, frames: videos)
        func fill(_ page: inout ManifestPage) {
            facts.fill(&page)
            page.ask = words.ask?.value
            form?.fill(&page)
        }
        add(version.address, .petition, version.language, title: title, policy, from: files) {
            fill(&$0)
            $0.share = ShareFacts(of: version).texts
        }
        for variant in words.share?.variants ?? [] {
            let address = version.variantAddress(variant.name.value)
            add(address, .variant, version.language, title: title, policy, from: files, fill)
        }
        let counting = source.policy(showsCount: true)
        add(version.shareAddress, .share, version.language, title: title, counting, from: files) {
            facts.fill(&$0)
        }
        for update in version.updates {
            add(
                update.address,
                .update,
                version.language,
                title: update.head.title.value,
                self.policy(of: update.address),
                from: [update.head.file.path]
            ) { facts.fill(&$0) }
        }
        if let mail = version.mail {
            let files = mail.hasOwnText ? [mail.file.path, file] : files
            let plain = source.policy()
            add(version.mailAddress, .email, version.language, title: title, plain, from: files) {
                facts.fill(&$0)
            }
        }
    }

    /// The contract of a campaign's form, which many campaigns share; `nil` while it is closed.
    private mutating func contract(of reference: VersionReference) -> FormContract? {
        let campaign = site.campaigns[reference.campaign]
        guard campaign.state == .open else { return nil }
        let key = FormKey(form: campaign.form, language: site[reference].language)
        if let contract = contracts[key] { return contract }
        let contract = source.contract(of: reference)
        contracts[key] = contract
        return contract
    }
}
