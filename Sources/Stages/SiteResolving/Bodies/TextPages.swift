import CampaignModel

/// Which page's text is behind an address: an alias leads to another page, lists and share pages have
/// no text of their own.
struct TextPages: Sendable {
    private let lists: Set<PageAddress>
    private let aliases: [String: String]
    private let basePath: String

    /// Takes a resolved site.
    init(site: Site) {
        lists = Set(
            site.languages.map(\.root)
                + site.listings.flatMap { $0.years.map(\.address) + $0.topics.map(\.address) }
        )
        aliases = Dictionary(
            site.redirects.filter { $0.status != 410 }.map { ($0.from.path, $0.to) },
            uniquingKeysWith: { first, _ in first }
        )
        basePath = site.baseURL.path
    }

    /// The page whose text is shown at an address.
    ///
    /// - Parameters:
    ///   - address: An address of the site.
    ///   - addresses: Every address of the site.
    /// - Returns: The page, or `nil` where no text is known: at lists, share pages and files, and
    ///   where a redirect leads elsewhere.
    func page(behind address: PageAddress, _ addresses: Set<String>) -> PageAddress? {
        if let target = aliases[address.path] {
            guard target.hasPrefix(basePath) else { return nil }
            // What an alias leads to is a page, never another alias.
            let page = PageAddress("/" + Self.decoded(target.dropFirst(basePath.count)))
            return aliases[page.path] == nil ? text(at: page, addresses) : nil
        }
        return text(at: address, addresses)
    }

    private func text(at address: PageAddress, _ addresses: Set<String>) -> PageAddress? {
        let path = address.path
        guard path.hasSuffix("/"), addresses.contains(path), !lists.contains(address) else {
            return nil
        }
        let parts = path.split(separator: "/")
        // Below a campaign lie its share page, and variants that show the campaign's own text.
        if parts.last == "share", page(above: parts, by: 1, addresses) != nil { return nil }
        if parts.dropLast().last == "v", let campaign = page(above: parts, by: 2, addresses) {
            return campaign
        }
        return address
    }

    /// The address as people read it.
    private static func decoded(_ path: Substring) -> String {
        var parts = path.split(separator: "%", omittingEmptySubsequences: false)[...]
        var bytes = Array(parts.removeFirst().utf8)
        for part in parts {
            bytes.append(UInt8(part.prefix(2), radix: 16) ?? UInt8(ascii: "%"))
            bytes += part.dropFirst(2).utf8
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The page some steps above, unless it is a list.
    private func page(above parts: [Substring], by steps: Int, _ addresses: Set<String>)
        -> PageAddress?
    {
        guard parts.count > steps else { return nil }
        let page = PageAddress("/\(parts.dropLast(steps).joined(separator: "/"))/")
        return addresses.contains(page.path) && !lists.contains(page) ? page : nil
    }
}
