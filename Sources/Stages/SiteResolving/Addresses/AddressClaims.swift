import CampaignModel
import Diagnostics

/// The site's addresses as they are claimed, with the mistakes that claiming shows.
struct AddressClaims {
    /// What lies below a campaign's address and belongs to Placard.
    static let belowCampaign: Set<String> = ["share", "v", "updates", "paper", "email"]

    /// The longest old address, in bytes.
    static let longestAlias = 1000

    private var table: AddressTable
    private let prefixes: Set<String>
    private let languageCodes: Set<String>
    private var scripts = Scripts()

    /// Claims what Placard itself makes.
    init(languages: [SiteLanguage], settingsPath: String, capacity: Int) {
        table = AddressTable(capacity: capacity)
        prefixes = Set(languages.dropFirst().map(\.tag.pathSegment))
        languageCodes = Set(languages.map(\.tag.language))
        let own = SourceLocation(path: settingsPath)
        func claim(_ address: PageAddress, _ name: String) {
            _ = table.claim(address, for: .init(kind: .placard, name: name, location: own))
        }
        for language in languages {
            claim(language.root, "index")
            claim(language.root.appending("feed.xml"), "feed")
            claim(language.root.appending("404.html"), "page for missing addresses")
        }
        claim(PageAddress("/robots.txt"), "robots.txt")
        claim(SitemapFiles.first, "sitemap")
    }

    /// Claims a page's address below a language's root, if its slug is a good one.
    ///
    /// - Parameters:
    ///   - slug: What the file sets; `nil` for its name.
    ///   - name: The file's name without language and ending.
    ///   - language: The language of the page.
    ///   - kind: Campaign or page.
    ///   - path: The file.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The address; for a slug that cannot be one, a place where nothing is but can be, so
    ///   that further mistakes are found and no others.
    mutating func claim(
        slug: Located<String>?,
        name: String,
        in language: SiteLanguage,
        as kind: AddressTable.Claimant.Kind,
        path: String,
        diagnostics: inout [Diagnostic]
    ) -> PageAddress {
        let last = slug?.value ?? name
        let location = SourceLocation(path: path, range: slug?.range)
        let address = language.root.appending("\(last)/")
        if let problem = Slug.problem(
            in: last,
            prefixes: prefixes,
            mixingLanguages: languageCodes,
            &scripts
        ) {
            diagnostics.append(
                .invalidSlug(last, problem, at: location, isFileName: slug == nil)
            )
            return language.root.appending("\(Self.standIn(for: last))/")
        }
        claim(address, for: .init(kind: kind, name: name, location: location), &diagnostics)
        return address
    }

    private static func standIn(for slug: String) -> String {
        "_" + String(slug.prefix(60).map { $0.isLetter ? $0 : "_" })
    }

    /// Claims an address for anybody and reports a second claim.
    mutating func claim(
        _ address: PageAddress,
        for claimant: AddressTable.Claimant,
        _ diagnostics: inout [Diagnostic]
    ) {
        if let earlier = table.claim(address, for: claimant) {
            diagnostics.append(.addressTaken(address, by: claimant, earlier: earlier))
        }
    }

    /// Claims an old address or a file: neither may lie where Placard or a campaign's own pages do.
    mutating func claimOutside(
        _ address: PageAddress,
        for claimant: AddressTable.Claimant,
        _ diagnostics: inout [Diagnostic]
    ) {
        if let owner = owner(of: address) {
            diagnostics.append(.addressTaken(address, by: claimant, earlier: owner))
        } else {
            claim(page(of: address), for: claimant, &diagnostics)
        }
    }

    /// Claims the files of a sitemap that takes several: how many is known when all else is claimed, so
    /// that whoever came before is in the way.
    ///
    /// - Parameters:
    ///   - entryCount: How many addresses the sitemap tells.
    ///   - settingsPath: Where the site is described.
    ///   - diagnostics: What is in the way is appended here.
    mutating func claimSitemap(
        entryCount: Int,
        settingsPath: String,
        _ diagnostics: inout [Diagnostic]
    ) {
        let count = SitemapFiles.count(entryCount: entryCount)
        guard count > 1 else { return }
        let own = AddressTable.Claimant(
            kind: .placard,
            name: "sitemap",
            location: SourceLocation(path: settingsPath)
        )
        for number in 1...count {
            let address = SitemapFiles.part(number)
            guard let earlier = table.claim(address, for: own) else { continue }
            diagnostics.append(.addressTaken(address, by: earlier, earlier: own))
        }
    }

    /// The address that serves a file: `/a/index.html` is served at `/a/`.
    private func page(of address: PageAddress) -> PageAddress {
        let suffix = "index.html"
        return address.path.lowercased().hasSuffix("/" + suffix)
            ? PageAddress(String(address.path.dropLast(suffix.count))) : address
    }

    /// Who owns the folder in which an address lies, where nobody else may put anything.
    private func owner(of address: PageAddress) -> AddressTable.Claimant? {
        let parts = address.path.lowercased().split(separator: "/").map(String.init)
        guard let first = parts.first else { return nil }
        let isTranslated = prefixes.contains(first)
        let rest = isTranslated ? Array(parts.dropFirst()) : parts
        guard let slug = rest.first else { return nil }
        if ["archive", "topics"].contains(slug) || (slug == "assets" && !isTranslated) {
            let own = SourceLocation(path: "")
            return .init(kind: .placard, name: "'\(slug)' pages", location: own)
        }
        guard rest.count > 1, Self.belowCampaign.contains(rest[1]) else { return nil }
        let campaign = PageAddress("/" + (isTranslated ? first + "/" : "") + slug + "/")
        guard let claimant = table.claimant(of: campaign), claimant.kind == .campaign else {
            return nil
        }
        return claimant
    }

    /// An old address as `aliases` writes it; `nil` where it is none.
    static func alias(_ text: String) -> PageAddress? {
        let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard text.hasPrefix("/"), text != "/", text.utf8.count <= longestAlias,
            !text.unicodeScalars.contains(where: isForbidden),
            !parts.dropLast().contains(""), !parts.contains(".."), !parts.contains("."),
            !parts.contains(where: { $0.hasPrefix(".") })
        else { return nil }
        let isFile = parts.last?.contains(".") ?? false
        return PageAddress(text.hasSuffix("/") || isFile ? text : text + "/")
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "?", "#", "\\", ":", "*", "%", "<", ">", "\"", "|", "&", ";": true
        default: scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        }
    }
}
