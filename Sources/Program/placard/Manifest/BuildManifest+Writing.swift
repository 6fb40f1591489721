import CampaignModel

extension BuildManifest {
    /// The manifest as a file holds it.
    var bytes: [UInt8] {
        JSONValue.sorted([
            ("format", .whole(Self.format)), ("tool", .string(tool)),
            ("environment", .string(environment)), ("base_url", .string(baseURL)),
            ("now", .string(now.rfc3339)), ("libraries", .texts(libraries)),
            ("theme", .texts(theme.chain)), ("theme_files", .texts(theme.files)),
            ("settings", .texts(settings)),
            ("consents", .sorted(consents.map { ($0.key, $0.value.json) })),
            ("redirects", .array(redirects.map(\.json))), ("files", .array(files.map(\.json))),
            ("pages", .array(pages.map(\.json))), ("digest", .string(digest)),
        ]).document
    }
}

extension ManifestConsent {
    fileprivate var json: JSONValue {
        .sorted([
            ("question", .string(question)), ("accept", .string(accept)),
            ("decline", .string(decline)),
            ("notice", .string(notice)), ("privacy", .string(privacy)),
        ])
    }
}

extension ManifestRedirect {
    fileprivate var json: JSONValue {
        .sorted([("from", .string(from)), ("to", .string(to)), ("status", .whole(status))])
    }
}

extension ManifestFile {
    fileprivate var json: JSONValue {
        .sorted([
            ("path", .string(path)), ("address", .string(address)), ("bytes", .whole(bytes)),
            ("sha256", .string(sha256)), ("media_type", .string(mediaType)),
            ("cache", .string(cache.rawValue)), ("sources", .texts(sources)),
        ])
    }
}

extension ManifestPage {
    fileprivate var json: JSONValue {
        func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }
        return .sorted([
            ("address", .string(address)), ("kind", .string(kind.rawValue)),
            ("language", .string(language)), ("title", .string(title)),
            ("campaign", text(campaign)),
            ("state", text(state)), ("published", text(published?.rfc3339)),
            ("closes", text(closes?.rfc3339)), ("ask", text(ask)), ("endpoint", text(endpoint)),
            ("posts_to", text(postsTo)), ("vendor_page", text(vendorPage)),
            ("vendor_id", text(vendorID)), ("consent", text(consent)),
            ("donation", donation.map(\.json)),
            ("hosts", .sorted(hosts.map { ($0.key, .texts($0.value)) })),
            ("scripts", .texts(scripts)), ("share", share.isEmpty ? nil : .texts(share)),
            ("leads_to", text(leadsTo)),
        ])
    }
}

extension ManifestDonation {
    fileprivate var json: JSONValue {
        .sorted([("url", .string(url)), ("currency", .string(currency)), ("asks", .texts(asks))])
    }
}
