public import CampaignModel
public import EndpointContracts

// What a server that stands in for the form service must know of a page.
extension PageSource {
    /// What the sign form of a campaign's page sends; `nil` while it takes no signatures.
    ///
    /// - Parameters:
    ///   - reference: The campaign and its language.
    ///   - endpoint: Another endpoint than the environment's.
    /// - Returns: The contract.
    public func contract(of reference: VersionReference, at endpoint: ResolvedEndpoint? = nil)
        -> FormContract?
    {
        let campaign = site.campaigns[reference.campaign]
        guard campaign.state == .open, site.forms.indices.contains(campaign.form) else {
            return nil
        }
        let form = site.forms[campaign.form]
        let words = formWords(campaign.form, site[reference].language)
        let maker = ContractMaker(
            endpoint: endpoint ?? form.endpoint,
            form: form.form,
            tracking: site.settings.tracking
        )
        return maker.contract(words: words.consent, version: words.version)
    }

    /// The words of a campaign's sign form in the language of one of its versions.
    public func formWords(of reference: VersionReference) -> FormWords {
        formWords(site.campaigns[reference.campaign].form, site[reference].language)
    }

    /// A petition page as an endpoint sees it.
    ///
    /// - Parameters:
    ///   - reference: The campaign and its language.
    ///   - baseURL: Where the site is served, if not where this build is.
    /// - Returns: What fills the patterns of a contract.
    public func pageAtEndpoint(_ reference: VersionReference, baseURL: BaseURL? = nil)
        -> PageAtEndpoint
    {
        let campaign = site.campaigns[reference.campaign]
        let version = campaign.versions[reference.version]
        return PageAtEndpoint(
            Shared(campaign),
            version.address,
            language: site.languages[version.language].tag,
            path: (baseURL ?? site.baseURL).relative(version.address),
            address: (baseURL ?? site.baseURL).absolute(version.address)
        )
    }
}

extension PageAtEndpoint {
    init(
        _ campaign: Shared<Campaign>,
        _ petition: PageAddress,
        language: LanguageTag,
        path: String,
        address: String
    ) {
        self.init(
            campaign: campaign.name,
            page: campaign.vendorPage,
            id: campaign.vendorID,
            slug: Self.slug(of: petition),
            language: language,
            address: address,
            nextAddress: address + "share/",
            nextPath: path + "share/"
        )
    }

    /// The last part of a petition page's address.
    private static func slug(of address: PageAddress) -> String {
        let path = address.path.utf8.span
        let end = max(path.count - 1, 0)
        var start = end
        while start > 0, path[start - 1] != UInt8(ascii: "/") { start -= 1 }
        return path.extracting(start..<end).withUnsafeBufferPointer {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
