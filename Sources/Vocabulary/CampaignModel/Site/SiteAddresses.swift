import Diagnostics

/// The addresses of a site's pages.
public enum SiteAddresses {
    /// Every page that a supporter can reach: indexes, archives, topics, campaigns with their share
    /// pages, variants, updates and e-mails, pages, and aliases.
    public static func all(of site: Site) -> [PageAddress] {
        var addresses: [PageAddress] = []
        addresses.reserveCapacity(site.campaigns.count * 2 + site.pages.count + 64)
        for (language, listings) in zip(site.languages, site.listings) {
            addresses.append(language.root)
            addresses += listings.years.map(\.address)
            addresses += listings.topics.map(\.address)
        }
        for campaign in site.campaigns {
            for version in campaign.versions {
                addresses.append(version.address)
                addresses.append(version.shareAddress)
                if version.mail != nil { addresses.append(version.mailAddress) }
                addresses += (version.words.share?.variants ?? []).map {
                    version.variantAddress($0.name.value)
                }
                addresses += version.updates.map(\.address)
            }
        }
        addresses += site.pages.map(\.address)
        addresses += site.redirects.filter { $0.status != 410 }.map(\.from)
        return addresses
    }
}
