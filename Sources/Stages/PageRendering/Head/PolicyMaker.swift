import Diagnostics
import CampaignModel
import EndpointContracts
import Templates

/// Makes the policy of each page from what the site adds and what the page uses.
struct PolicyMaker: Sendable {
    private let plain: ContentSecurityPolicy
    private let siteOrigin: String
    private let counter: String?

    /// Prepares what all pages share.
    ///
    /// - Parameters:
    ///   - settings: What the site adds.
    ///   - hasFonts: Whether the theme brings fonts.
    init(_ settings: SiteSettings, hasFonts: Bool) {
        let additions = settings.security
        siteOrigin = settings.baseURL.value.origin
        counter = settings.counts.live.flatMap { Self.origin(of: $0.value) }
        plain = ContentSecurityPolicy(
            scripts: additions.script.map(\.value),
            images: additions.image.map(\.value),
            connections: additions.connect.map(\.value),
            frames: additions.frame.map(\.value),
            forms: .origins([siteOrigin]),
            hasFonts: hasFonts
        )
    }

    /// The policy of a page.
    ///
    /// - Parameters:
    ///   - form: The page's sign form.
    ///   - showsCount: Whether the page may ask for the number of signatures.
    ///   - videos: The videos that the page may play.
    /// - Returns: The policy.
    func policy(
        form: FormContract? = nil,
        showsCount: Bool = false,
        videos: [Body.Video] = []
    ) -> ContentSecurityPolicy {
        var policy = plain
        if let form {
            policy.connections += form.connectOrigins
            policy.forms =
                form.formOrigins.isEmpty ? .none : .origins([siteOrigin] + form.formOrigins)
        }
        if showsCount, let counter { policy.connections.append(counter) }
        policy.frames += videos.map(\.frameOrigin)
        return policy
    }

    /// `https://stats.example` of `https://stats.example/{page}.json`.
    private static func origin(of address: String) -> String? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return String(address[..<scheme.upperBound] + host)
    }
}

extension PolicyTags {
    /// The tags as markup.
    var html: HTML {
        var writer = MarkupWriter()
        write(to: &writer)
        return writer.html
    }
}
