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
        // By bytes: every file of a large site passes here, and a text for each part would show.
        let parts = Array(path.utf8).split(separator: UInt8(ascii: "/"))
        guard let name = parts.last else {
            self = .ignored
            return
        }
        if parts.contains(where: { $0.first == UInt8(ascii: ".") }) || name.isBackup {
            self = .ignored
        } else if name.ends(with: ".md") {
            self = Self.markdown(parts, name: name.dropLast(3))
        } else if name.equals("site.yaml") || name.equals("site.yml") {
            self = .settings
        } else if name.ends(with: ".yaml") || name.ends(with: ".yml") {
            self = parts.count == 1 ? .counts : .attachment
        } else {
            self = .attachment
        }
    }

    private static func markdown(_ parts: [Bytes], name: Bytes) -> ContentPath {
        let (base, language) = split(name)
        if parts.count == 2, parts[0].equals("pages") {
            return .source(.page(name: base, language: language))
        }
        guard parts.count > 1, parts[0].equals("campaigns") else { return .misplaced }
        if parts.count == 2 { return .source(.campaign(name: base, language: language)) }
        let campaign = parts[1].text
        if parts.count == 4, parts[2].equals("updates") {
            guard let date = CivilDate(String(base.prefix(10))), base.dropFirst(10).hasPrefix("-"),
                base.utf8.count > 11
            else { return .undatedUpdate }
            let name = String(base.dropFirst(11))
            return .source(.update(campaign: campaign, date: date, name: name, language: language))
        }
        switch (parts.count, base) {
        case (3, "campaign"): return .source(.campaign(name: campaign, language: language))
        case (3, "email"): return .source(.mail(campaign: campaign, language: language))
        default: return .misplaced
        }
    }

    /// A file's name and the language behind its last dot: `campaign`, `fr`.
    private static func split(_ name: Bytes) -> (String, LanguageTag?) {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
            let language = LanguageTag(name[(dot + 1)...].text)
        else { return (name.text, nil) }
        return (name[..<dot].text, language)
    }
}

/// A part of a path.
private typealias Bytes = ArraySlice<UInt8>

extension Bytes {
    /// Whether it is an editor's backup.
    fileprivate var isBackup: Bool {
        ends(with: ".swp") || ends(with: ".swx") || ends(with: ".bak") || ends(with: ".orig")
            || last == UInt8(ascii: "~")
            || (first == UInt8(ascii: "#") && last == UInt8(ascii: "#"))
    }

    fileprivate func ends(with ending: StaticString) -> Bool {
        suffix(ending.utf8CodeUnitCount).equals(ending)
    }

    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
