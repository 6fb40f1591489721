import CampaignModel
import Diagnostics
import SiteResolving

/// Finds addresses of an earlier build that a site does not answer any more.
struct VanishedAddresses {
    /// The earlier build.
    let manifest: BuildManifest
    /// Its manifest as it was typed.
    let path: String

    /// Takes the manifest of an earlier build.
    ///
    /// - Parameters:
    ///   - path: The manifest as it was typed.
    ///   - environment: The environment that is built now.
    /// - Throws: `UsageMistake` where it is no manifest, or of a build that shows other things.
    init(_ path: String, environment: String) throws(UsageMistake) {
        let manifest = try ManifestPath(typed: path).read()
        guard [environment, EnvironmentSettings.production.name].contains(manifest.environment)
        else {
            throw UsageMistake(
                "--against: \(path) is of the environment '\(ShownText.visible(manifest.environment))', which may show more than '\(environment)'. Give the manifest of a build for production or \(environment)."
            )
        }
        self.manifest = manifest
        self.path = path
    }

    /// An error for each source whose addresses lead nowhere now.
    ///
    /// - Parameters:
    ///   - site: The site as it is now.
    ///   - sources: The Markdown files that there are now.
    /// - Returns: The errors.
    func mistakes(in site: Site, sources: Set<String>) -> [Diagnostic] {
        var answered = Set(SiteAddresses.all(of: site).map(\.path))
        answered.formUnion(site.redirects.map(\.from.path))
        let made = Dictionary(
            manifest.files.map { ($0.address, $0.sources) },
            uniquingKeysWith: { first, _ in first }
        )
        var pages = manifest.pages.filter { $0.kind != .notFound }.map {
            (address: $0.address, source: made[$0.address]?.first ?? "", campaign: $0.campaign)
        }
        pages += manifest.redirects.filter { $0.status != 410 }.map {
            (address: $0.from, source: made[$0.from]?.first ?? site.settings.path, campaign: nil)
        }
        var groups: [String: (addresses: Set<String>, isCampaign: Bool)] = [:]
        for page in pages where !answered.contains(page.address) {
            groups[page.source, default: ([], false)].addresses.insert(page.address)
            if page.campaign != nil { groups[page.source]?.isCampaign = true }
        }
        return groups.map { source, group in
            ProgramDiagnostics.addressVanished(
                group.addresses.sorted(by: BuildManifest.isOrdered).map(ShownText.visible),
                madeOf: ShownText.visible(source),
                manifest: path,
                isThere: sources.contains(source),
                isCampaign: group.isCampaign,
                settings: site.settings.path
            )
        }
    }
}
