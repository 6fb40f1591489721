import CampaignModel

// The rows of a manifest, read from JSON.

extension ManifestConsent {
    init(from reader: inout JSONReader) throws(JSONDamage) {
        var consent = ManifestConsent()
        try reader.object { (reader, key) throws(JSONDamage) in
            switch key {
            case "question": consent.question = try reader.text()
            case "accept": consent.accept = try reader.text()
            case "decline": consent.decline = try reader.text()
            case "notice": consent.notice = try reader.text()
            case "privacy": consent.privacy = try reader.text()
            default: try reader.skip()
            }
        }
        self = consent
    }
}

extension ManifestRedirect {
    init(from reader: inout JSONReader) throws(JSONDamage) {
        var from: String?
        var to: String?
        var status: Int?
        let start = reader.place
        try reader.object { (reader, key) throws(JSONDamage) in
            switch key {
            case "from": from = try reader.text()
            case "to": to = try reader.text()
            case "status": status = try reader.number()
            default: try reader.skip()
            }
        }
        self.init(
            from: try reader.required(from, "from", from: start),
            to: try reader.required(to, "to", from: start),
            status: try reader.required(status, "status", from: start)
        )
    }
}

extension ManifestFile {
    init(from reader: inout JSONReader) throws(JSONDamage) {
        var path: String?
        var address: String?
        var bytes: Int?
        var sha256: String?
        var mediaType: String?
        var cache: CacheClass?
        var sources: [String]?
        let start = reader.place
        try reader.object { (reader, key) throws(JSONDamage) in
            switch key {
            case "path": path = try reader.text()
            case "address": address = try reader.text()
            case "bytes": bytes = try reader.number()
            case "sha256": sha256 = try reader.text()
            case "media_type": mediaType = try reader.text()
            case "cache": cache = try reader.word(CacheClass.self)
            case "sources": sources = try reader.texts()
            default: try reader.skip()
            }
        }
        self.init(
            path: try reader.required(path, "path", from: start),
            address: try reader.required(address, "address", from: start),
            bytes: try reader.required(bytes, "bytes", from: start),
            sha256: try reader.required(sha256, "sha256", from: start),
            mediaType: try reader.required(mediaType, "media_type", from: start),
            cache: try reader.required(cache, "cache", from: start),
            sources: try reader.required(sources, "sources", from: start)
        )
    }
}

extension ManifestPage {
    init(from reader: inout JSONReader) throws(JSONDamage) {
        var address: String?
        var kind: Kind?
        var language: String?
        var title: String?
        var facts = ManifestPage("", .page, language: "", title: "")
        let start = reader.place
        try reader.object { (reader, key) throws(JSONDamage) in
            switch key {
            case "address": address = try reader.text()
            case "kind": kind = try reader.word(Kind.self)
            case "language": language = try reader.text()
            case "title": title = try reader.text()
            case "published": facts.published = try reader.moment()
            case "closes": facts.closes = try reader.moment()
            case "donation": facts.donation = try ManifestDonation(from: &reader)
            case "hosts":
                try reader.object { (reader, purpose) throws(JSONDamage) in
                    facts.hosts[purpose] = try reader.texts()
                }
            case "scripts": facts.scripts = try reader.texts()
            case "share": facts.share = try reader.textsByKey()
            default: try facts.read(key, from: &reader)
            }
        }
        self = facts
        self.address = try reader.required(address, "address", from: start)
        self.kind = try reader.required(kind, "kind", from: start)
        self.language = try reader.required(language, "language", from: start)
        self.title = try reader.required(title, "title", from: start)
    }

    /// Reads a fact that not every page has.
    private mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONDamage) {
        switch key {
        case "campaign": campaign = try reader.text()
        case "state": state = try reader.text()
        case "ask": ask = try reader.text()
        case "endpoint": endpoint = try reader.text()
        case "posts_to": postsTo = try reader.text()
        case "vendor_page": vendorPage = try reader.text()
        case "vendor_id": vendorID = try reader.text()
        case "consent": consent = try reader.text()
        case "leads_to": leadsTo = try reader.text()
        default: try reader.skip()
        }
    }
}

extension ManifestDonation {
    init(from reader: inout JSONReader) throws(JSONDamage) {
        var donation = ManifestDonation(url: "", currency: "", asks: [:])
        try reader.object { (reader, key) throws(JSONDamage) in
            switch key {
            case "url": donation.url = try reader.text()
            case "currency": donation.currency = try reader.text()
            case "asks": donation.asks = try reader.textsByKey()
            default: try reader.skip()
            }
        }
        self = donation
    }
}
