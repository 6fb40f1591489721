public import CampaignModel
public import Diagnostics

/// Answers the holes of bodies: where links lead and which pictures are shown, as the resolved site
/// knows it.
///
/// One resolver serves every thread: it never changes.
public struct BodyResolver: Sendable {
    /// A page whose body is to be answered.
    public struct Place: Sendable {
        /// The Markdown file.
        public var path: String
        /// The number of the page's language.
        public var language: Int
        /// The page's address.
        public var address: PageAddress

        /// Creates a place.
        public init(path: String, language: Int, address: PageAddress) {
            self.path = path
            self.language = language
            self.address = address
        }
    }

    /// A file that a page links to and that is copied beside it.
    public struct LinkedFile: Sendable, Hashable {
        /// The path from the site's folder.
        public var path: String
        /// Where it is served.
        public var address: PageAddress
        /// Who links to it first.
        public var location: SourceLocation

        /// Creates a file to copy.
        public init(path: String, address: PageAddress, location: SourceLocation) {
            self.path = path
            self.address = address
            self.location = location
        }
    }

    /// A link whose fragment can be judged only when every body is known.
    public struct AnchorUse: Sendable, Hashable {
        /// The page that it leads to.
        public var page: PageAddress
        /// The heading that it names.
        public var fragment: String
        /// Where it is written.
        public var location: SourceLocation

        /// Creates a use of a heading's anchor.
        public init(page: PageAddress, fragment: String, location: SourceLocation) {
            self.page = page
            self.fragment = fragment
            self.location = location
        }
    }

    private let site: Site
    let targets: LinkTargets
    let assets: ContentAssets
    /// Where each campaign's files are served: below its page in its first language.
    private let campaignFolders: [String: PageAddress]
    /// Every address that a writer may write from the site's root.
    let addresses: Set<String>
    private let textPages: TextPages

    init(
        site: Site,
        targets: LinkTargets,
        assets: ContentAssets,
        addresses: Set<String>
    ) {
        self.site = site
        self.targets = targets
        self.assets = assets
        self.addresses = addresses
        var folders: [String: PageAddress] = [:]
        if assets.hasFiles {
            for campaign in site.campaigns {
                if let version = campaign.versions.first {
                    folders[campaign.name] = version.address
                }
            }
        }
        campaignFolders = folders
        textPages = TextPages(site: site)
    }

    /// Whether there is something at an address that begins at the site's root, whatever query and
    /// fragment follow it.
    func isAddress(_ text: String) -> Bool {
        let path = String(text.prefix { $0 != "?" && $0 != "#" })
        return addresses.contains(path) || addresses.contains(path + "/")
            || site.redirects.contains { $0.from.path == path }
    }

    /// Privacy policies that the settings look for on the site and that are not there.
    var privacyMistakes: [Diagnostic] {
        let entries = site.settings.organisation.privacyURL?.entries ?? []
        let wrong = entries.map(\.text).filter { $0.value.hasPrefix("/") && !isAddress($0.value) }
        return mistakes(
            of: wrong.map {
                Findings.WrongTarget(
                    target: $0.value,
                    sort: .address,
                    location: SourceLocation(path: site.settings.path, range: $0.range)
                )
            }
        )
    }

    /// Answers a body.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - place: Where it stands.
    ///   - findings: Diagnostics, files to copy and anchors to judge are appended here.
    /// - Returns: Answers in the order of the body's links and pictures.
    public func answers(to body: Body, at place: Place, findings: inout Findings) -> BodyAnswers {
        BodyAnswers(
            links: body.links.map { answer(to: $0, at: place, &findings) },
            pictures: body.pictures.map { picture in
                if let asset = assets[picture.path] { return asset }
                let location = SourceLocation(path: place.path, range: picture.range)
                findings.wrongTargets.append(
                    .init(target: picture.path, sort: .picture, location: location)
                )
                return nil
            }
        )
    }

    private func answer(to link: Body.Link, at place: Place, _ findings: inout Findings)
        -> BodyAnswers.Link
    {
        let location = SourceLocation(path: place.path, range: link.range)
        switch link.target {
        case .outside(let address): return .address(address, language: nil)
        case .here:
            return self.link(to: nil, text: place.address, link, at: location, &findings)
        case .address(let path):
            guard addresses.contains(path) || addresses.contains(path + "/") else {
                findings.wrongTargets.append(
                    .init(target: path, sort: .address, location: location)
                )
                return .none
            }
            let page = PageAddress(addresses.contains(path) ? path : path + "/")
            let text = link.fragment == nil ? nil : textPages.page(behind: page, addresses)
            return self.link(to: page, text: text, link, at: location, &findings)
        case .source(let path):
            return source(path, link, at: place, location, &findings)
        case .file(let path):
            return file(path, at: place, location, &findings)
        }
    }

    private func source(
        _ path: String,
        _ link: Body.Link,
        at place: Place,
        _ location: SourceLocation,
        _ findings: inout Findings
    ) -> BodyAnswers.Link {
        switch targets.page(behind: path, in: place.language) {
        case .found(let address, let other):
            if let other {
                findings.diagnostics.append(
                    .linkToOtherLanguage(
                        address,
                        language: other,
                        reader: site.languages[place.language].tag,
                        at: location
                    )
                )
            }
            return self.link(
                to: address,
                text: address,
                link,
                at: location,
                &findings,
                language: other
            )
        case .leftOut(let leftOut):
            findings.diagnostics.append(.linkToLeftOut(leftOut, at: location))
        case .unknown:
            findings.wrongTargets.append(.init(target: path, sort: .file, location: location))
        }
        return .none
    }

    /// A link to a page.
    ///
    /// - Parameters:
    ///   - address: The page; `nil` for the one that the link stands on.
    ///   - page: The page whose headings a fragment names; `nil` where no text of ours is behind the
    ///     link, whose fragment is then left as it is.
    ///   - link: What was written.
    ///   - location: Where it was written.
    ///   - findings: A fragment to be judged is appended here.
    ///   - language: The page's language, where it is not the reader's.
    /// - Returns: The address that the link gets.
    private func link(
        to address: PageAddress?,
        text page: PageAddress?,
        _ link: Body.Link,
        at location: SourceLocation,
        _ findings: inout Findings,
        language: LanguageTag? = nil
    ) -> BodyAnswers.Link {
        var text = address.map { site.baseURL.relative($0) } ?? ""
        if let fragment = link.fragment {
            if let page {
                findings.anchors.append(
                    AnchorUse(page: page, fragment: fragment, location: location)
                )
            }
            let prefix = page == nil ? "" : Body.headingPrefix
            text += "#" + PageAddress(prefix + fragment).encoded
        }
        return .address(text, language: language)
    }

    private func file(
        _ path: String,
        at place: Place,
        _ location: SourceLocation,
        _ findings: inout Findings
    ) -> BodyAnswers.Link {
        guard assets.contains(path) else {
            findings.wrongTargets.append(
                .init(target: path, sort: .attachment, location: location)
            )
            return .none
        }
        let address = address(ofFile: path, linkedFrom: place)
        findings.files.append(LinkedFile(path: path, address: address, location: location))
        return .address(site.baseURL.relative(address), language: nil)
    }

    /// A file in a campaign's folder is served below that campaign, any other below the page that
    /// links to it.
    private func address(ofFile path: String, linkedFrom place: Place) -> PageAddress {
        let parts = path.split(separator: "/").map(String.init)
        if parts.count > 3, parts[1] == "campaigns", let owner = campaignFolders[parts[2]] {
            return owner.appending(parts.dropFirst(3).joined(separator: "/"))
        }
        return place.address.appending(parts.last ?? path)
    }
}
