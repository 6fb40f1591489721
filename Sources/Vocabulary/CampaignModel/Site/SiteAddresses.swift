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

    /// How many addresses `all` gives.
    public static func count(of site: Site) -> Int {
        var count = site.pages.count + site.redirects.count { $0.status != 410 }
        for listings in site.listings { count += 1 + listings.years.count + listings.topics.count }
        for number in site.campaigns.indices {
            for version in site.campaigns[number].versions {
                let variants = version.words.share?.variants.count ?? 0
                count += 2 + (version.mail == nil ? 0 : 1) + variants + version.updates.count
            }
        }
        return count
    }
}
