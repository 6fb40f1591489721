import CampaignModel

/// What a reviewer wants to know of a page.
struct ManifestPage: Sendable, Equatable {
    /// What a page is for.
    enum Kind: String, Sendable, CaseIterable {
        case index, archive, topic, petition, variant, share, update, email, page, alias
        case notFound = "not_found"
    }

    /// The address below the site's root, as people read it: `/trams/`.
    var address: String
    /// What it is for.
    var kind: Kind
    /// The language as a BCP 47 tag.
    var language: String
    /// The headline.
    var title: String
    /// The campaign's name.
    var campaign: String?
    /// Where the campaign stands: open, won, lost, closed, draft, scheduled.
    var state: String?
    /// The moment of publication.
    var published: Instant?
    /// The moment at which signing ends.
    var closes: Instant?
    /// The sentence that supporters put their names to.
    var ask: String?
    /// The name of the endpoint that its form posts to; `nil` without a form.
    var endpoint: String?
    /// The address that its form posts to; `nil` without a form and where it posts nowhere.
    var postsTo: String?
    /// The campaign's page at the vendor.
    var vendorPage: String?
    /// The campaign's identifier at the vendor.
    var vendorID: String?
    /// The version of the words that supporters agree to.
    var consent: String?
    /// What it asks to give.
    var donation: ManifestDonation?
    /// Other hosts that its policy allows, by what for: `connect`, `form`, `frame`, `image`.
    var hosts: [String: [String]] = [:]
    /// What its policy lets it run: the theme's scripts and further hosts.
    var scripts: [String] = []
    /// What it gives supporters to share, by the keys below `share:` in front matter.
    var share: [String: String] = [:]
    /// Where an old address leads.
    var leadsTo: String?

    /// Creates a page of which nothing more is to be told.
    init(_ address: String, _ kind: Kind, language: String, title: String) {
        self.address = address
        self.kind = kind
        self.language = language
        self.title = title
    }
}

/// A donation ask, as a manifest tells it.
struct ManifestDonation: Sendable, Equatable {
    /// The donation page's address with `{amount}` and `{currency}`.
    var url: String
    /// The currency of readers whose own has no ask.
    var currency: String
    /// The amount by currency, such as `3` or `2.50`.
    var asks: [String: String]

    /// The ask in one line.
    var text: String {
        let amounts = asks.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return "\(url) – \(amounts.joined(separator: ", ")), else in \(currency)"
    }
}
