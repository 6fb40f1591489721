import CampaignModel

/// What a path below `content/` means.
enum ContentPath: Equatable {
    /// A campaign, page, update or text for an e-mail.
    case source(ContentSource.Kind)
    /// A picture or a file to link.
    case attachment
    /// `counts.yaml`, which the settings name.
    case counts
    /// A settings file where none belongs.
    case settings
    /// Markdown in a place that nothing reads.
    case misplaced
    /// An update whose name does not start with a day.
    case undatedUpdate
    /// An editor's backup or a hidden file.
    case ignored

    /// Reads a path, relative to `content/`.
    init(_ path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        guard let name = parts.last else {
            self = .ignored
            return
        }
        if parts.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) || Self.isBackup(name) {
            self = .ignored
        } else if name == "site.yaml" || name == "site.yml" {
            self = .settings
        } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            self = parts.count == 1 ? .counts : .attachment
        } else if name.hasSuffix(".md") {
            self = Self.markdown(parts, name: String(name.utf8.dropLast(3)) ?? name)
        } else {
            self = .attachment
        }
    }

    private static func markdown(_ parts: [String], name: String) -> ContentPath {
        let (base, language) = split(name)
        switch (parts.count, parts[0]) {
        case (2, "pages"): return .source(.page(name: base, language: language))
        case (2, "campaigns"): return .source(.campaign(name: base, language: language))
        case (3, "campaigns") where base == "campaign":
            return .source(.campaign(name: parts[1], language: language))
        case (3, "campaigns") where base == "email":
            return .source(.mail(campaign: parts[1], language: language))
        case (4, "campaigns") where parts[2] == "updates":
            guard let date = CivilDate(String(base.prefix(10))), base.dropFirst(10).hasPrefix("-"),
                base.utf8.count > 11
            else { return .undatedUpdate }
            let name = String(base.dropFirst(11))
            return .source(
                .update(campaign: parts[1], date: date, name: name, language: language)
            )
        default: return .misplaced
        }
    }

    /// A file's name and the language behind its last dot: `campaign`, `fr`.
    private static func split(_ name: String) -> (String, LanguageTag?) {
        let bytes = name.utf8
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > bytes.startIndex,
            let language = LanguageTag(String(name[bytes.index(after: dot)...]))
        else { return (name, nil) }
        return (String(name[..<dot]), language)
    }

    private static func isBackup(_ name: String) -> Bool {
        name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".swx")
            || name.hasSuffix(".bak") || name.hasSuffix(".orig")
            || (name.hasPrefix("#") && name.hasSuffix("#"))
    }
}
