import CampaignModel

extension BuildManifest {
    /// The manifest as a file holds it.
    var bytes: [UInt8] {
        WrittenJSON.object([
            ("format", .number(Self.format)), ("tool", .text(tool)),
            ("environment", .text(environment)), ("base_url", .text(baseURL)),
            ("now", .text(now.rfc3339)), ("libraries", .texts(libraries)),
            ("theme", .texts(theme.chain)), ("theme_files", .texts(theme.files)),
            ("settings", .texts(settings)),
            ("consents", .object(consents.map { ($0.key, $0.value.json) })),
            ("redirects", .list(redirects.map(\.json))), ("files", .list(files.map(\.json))),
            ("pages", .list(pages.map(\.json))), ("digest", .text(digest)),
        ]).document
    }
}

extension ManifestConsent {
    fileprivate var json: WrittenJSON {
        .object([
            ("question", .text(question)), ("accept", .text(accept)), ("decline", .text(decline)),
            ("notice", .text(notice)), ("privacy", .text(privacy)),
        ])
    }
}

extension ManifestRedirect {
    fileprivate var json: WrittenJSON {
        .object([("from", .text(from)), ("to", .text(to)), ("status", .number(status))])
    }
}

extension ManifestFile {
    fileprivate var json: WrittenJSON {
        .object([
            ("path", .text(path)), ("address", .text(address)), ("bytes", .number(bytes)),
            ("sha256", .text(sha256)), ("media_type", .text(mediaType)),
            ("cache", .text(cache.rawValue)), ("sources", .texts(sources)),
        ])
    }
}

extension ManifestPage {
    fileprivate var json: WrittenJSON {
        func text(_ text: String?) -> WrittenJSON? { text.map { .text($0) } }
        return .object([
            ("address", .text(address)), ("kind", .text(kind.rawValue)),
            ("language", .text(language)), ("title", .text(title)), ("campaign", text(campaign)),
            ("state", text(state)), ("published", text(published?.rfc3339)),
            ("closes", text(closes?.rfc3339)), ("ask", text(ask)), ("endpoint", text(endpoint)),
            ("posts_to", text(postsTo)), ("vendor_page", text(vendorPage)),
            ("vendor_id", text(vendorID)), ("consent", text(consent)),
            ("donation", donation.map(\.json)),
            ("hosts", .object(hosts.map { ($0.key, .texts($0.value)) })),
            ("scripts", .texts(scripts)), ("share", share.isEmpty ? nil : .texts(share)),
            ("leads_to", text(leadsTo)),
        ])
    }
}

extension ManifestDonation {
    fileprivate var json: WrittenJSON {
        .object([("url", .text(url)), ("currency", .text(currency)), ("asks", .texts(asks))])
    }
}
