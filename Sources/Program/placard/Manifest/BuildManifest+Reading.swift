import CampaignModel

/// Why bytes give no manifest.
enum ManifestProblem: Error, Equatable {
    /// They are no JSON, or not of a manifest's shape.
    case damaged(JSONDamage)
    /// They are JSON of another program.
    case foreign
    /// They are a manifest in a form that this program does not know.
    case otherFormat(Int)
}

extension BuildManifest {
    /// Reads a manifest; keys that this program does not know are passed over.
    ///
    /// - Parameter bytes: What the file holds.
    /// - Throws: What is wrong with it.
    init(reading bytes: [UInt8]) throws(ManifestProblem) {
        do {
            guard let format = try Self.format(of: bytes) else { throw ManifestProblem.foreign }
            guard format == Self.format else { throw ManifestProblem.otherFormat(format) }
            var reader = JSONReader(bytes)
            try self.init(from: &reader)
        } catch let damage as JSONDamage {
            throw .damaged(damage)
        } catch let problem as ManifestProblem {
            throw problem
        } catch {
            throw .foreign
        }
    }

    /// The number of the form; `nil` where there is none.
    ///
    /// The whole text is read once for it, so that another form is never taken for a damaged one.
    private static func format(of bytes: [UInt8]) throws(JSONDamage) -> Int? {
        var format: Int?
        var reader = JSONReader(bytes)
        try reader.object { (reader, key) throws(JSONDamage) in
            if key == "format" { format = try reader.number() } else { try reader.skip() }
        }
        try reader.end()
        return format
    }

    private init(from reader: inout JSONReader) throws(JSONDamage) {
        var tool: String?
        var environment: String?
        var baseURL: String?
        var now: Instant?
        var digest: String?
        var rest = BuildManifest(
            tool: "",
            environment: "",
            baseURL: "",
            now: Instant(secondsSince1970: 0)
        )
        let start = reader.place
        try reader.object { (reader, key) throws(JSONDamage) in
            switch key {
            case "tool": tool = try reader.text()
            case "environment": environment = try reader.text()
            case "base_url": baseURL = try reader.text()
            case "now": now = try reader.moment()
            case "digest": digest = try reader.text()
            case "libraries": rest.libraries = try reader.textsByKey()
            case "settings": rest.settings = try reader.textsByKey()
            case "theme": rest.theme.chain = try reader.texts()
            case "theme_files": rest.theme.files = try reader.textsByKey()
            case "consents":
                try reader.object { (reader, version) throws(JSONDamage) in
                    rest.consents[version] = try ManifestConsent(from: &reader)
                }
            case "redirects":
                try reader.list { (reader) throws(JSONDamage) in
                    rest.redirects.append(try ManifestRedirect(from: &reader))
                }
            case "files":
                try reader.list { (reader) throws(JSONDamage) in
                    rest.files.append(try ManifestFile(from: &reader))
                }
            case "pages":
                try reader.list { (reader) throws(JSONDamage) in
                    rest.pages.append(try ManifestPage(from: &reader))
                }
            default: try reader.skip()
            }
        }
        self = rest
        self.tool = try reader.required(tool, "tool", from: start)
        self.environment = try reader.required(environment, "environment", from: start)
        self.baseURL = try reader.required(baseURL, "base_url", from: start)
        self.now = try reader.required(now, "now", from: start)
        self.digest = try reader.required(digest, "digest", from: start)
    }
}

extension JSONReader {
    /// A value that an object must hold; the object begins at a place.
    func required<Value>(_ value: Value?, _ key: String, from start: Int) throws(JSONDamage)
        -> Value
    {
        guard let value else {
            throw JSONDamage(place: start, words: "the key '\(key)' is missing in this object")
        }
        return value
    }

    /// Reads a time of RFC 3339.
    mutating func moment() throws(JSONDamage) -> Instant {
        let start = place
        guard let moment = Instant(rfc3339: try text()) else {
            throw JSONDamage(place: start, words: "a time such as 2026-11-22T12:00:00Z is expected")
        }
        return moment
    }

    /// Reads one of a few words.
    mutating func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) throws(JSONDamage)
        -> Word where Word.RawValue == String
    {
        let start = place
        guard let word = Word(rawValue: try text()) else {
            let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw JSONDamage(place: start, words: "one of \(known) is expected")
        }
        return word
    }
}
