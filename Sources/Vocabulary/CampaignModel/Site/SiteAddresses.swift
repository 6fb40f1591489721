import Diagnostics

/// The addresses of a site's pages.
public enum SiteAddresses {
    /// Every page that a supporter can reach: indexes, archives, topics, campaigns with their share
    /// pages, variants, updates and e-mails, pages, and aliases.
    public static func all(of site: Site) -> [PageAddress] {
        ofLists(of: site) + ofCampaigns(of: site) + besideCampaigns(of: site)
    }

    /// The indexes, archives and topics.
    public static func ofLists(of site: Site) -> [PageAddress] {
        zip(site.languages, site.listings).flatMap { language, listings in
            [language.root] + listings.years.map(\.address) + listings.topics.map(\.address)
        }
    }

    /// The campaigns with their share pages, variants, updates and e-mails.
    public static func ofCampaigns(of site: Site) -> [PageAddress] {
        var addresses: [PageAddress] = []
        addresses.reserveCapacity(site.campaigns.count * 2)
        // By number: a campaign that is taken out of its list is copied.
        for number in site.campaigns.indices {
            for place in site.campaigns[number].versions.indices {
                add(site.campaigns[number].versions[place], to: &addresses)
            }
        }
        return addresses
    }

    /// The pages that belong to no campaign, and the aliases.
    public static func besideCampaigns(of site: Site) -> [PageAddress] {
        site.pages.map(\.address) + site.redirects.filter { $0.status != 410 }.map(\.from)
    }

    private static func add(_ version: CampaignVersion, to addresses: inout [PageAddress]) {
        addresses.append(version.address)
        addresses.append(version.shareAddress)
        if version.mail != nil { addresses.append(version.mailAddress) }
        if let variants = version.words.share?.variants {
            addresses += variants.map { version.variantAddress($0.name.value) }
        }
        addresses += version.updates.map(\.address)
    }

    /// How many addresses `all` gives.
    public static func count(of site: Site) -> Int {
        var count = site.pages.count + site.redirects.count { $0.status != 410 }
        for listings in site.listings { count += 1 + listings.years.count + listings.topics.count }
        for number in site.campaigns.indices {
            // By place: a version that is taken out of its list is copied.
            let versions = site.campaigns[number].versions
            for place in versions.indices {
                count += 2 + (versions[place].mail == nil ? 0 : 1)
                count += versions[place].words.share?.variants.count ?? 0
                count += versions[place].updates.count
            }
        }
        return count
    }
}
