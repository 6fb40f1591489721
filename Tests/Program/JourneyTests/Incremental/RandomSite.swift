import Foundation

/// A small site that changes at random; the same seed makes the same changes.
struct RandomSite {
    let folder: ScratchFolder
    private var state: UInt64
    private var edits = 0
    /// What the last edit did, for the message of a failure.
    private(set) var history: [String] = []

    private static let names = ["bus", "park", "school", "bridge", "clinic", "river"]
    private static let words = ["bright", "slow", "open", "wide", "old", "kind", "loud"]

    init(seed: UInt64) throws {
        folder = try ScratchFolder()
        state = seed &* 2 &+ 1
        try writeSettings()
        for name in Self.names.prefix(4) { try writeCampaign(name) }
        try writeTranslation("bus")
        try writeUpdate("park")
        try writePage("about")
        try folder.write("User-agent: nobody\n", to: "static/notes.txt")
        try folder.write("bus: 1200\npark: 40\n", to: "content/counts.yaml")
        try writePicture("bus")
    }

    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    private mutating func any(_ texts: [String]) -> String { texts[number(below: texts.count)] }

    private mutating func phrase() -> String {
        "\(any(Self.words)) \(any(Self.words)) \(number(below: 1000))"
    }

    // MARK: Edits

    /// Makes one change of what people write.
    mutating func edit() throws {
        edits += 1
        let name = any(Self.names)
        let kind = number(below: 26)
        history.append("\(kind) \(name)")
        let campaign = "content/campaigns/\(name)/campaign.md"
        switch kind {
        case 0, 1: try writeCampaign(name)
        case 2: try remove("content/campaigns/\(name)")
        case 3: try rename(name)
        case 4: try change(campaign) { $0 + "\nMore \($1.phrase()).\n" }
        case 5: try change(campaign) { Self.title($0, $1.phrase()) }
        case 6: try change(campaign) { $0 + "\n## Part \($1.number(below: 3))\n" }
        case 7: try touch(campaign)
        case 8: try writeTranslation(name)
        case 9: try remove("content/campaigns/\(name)/campaign.fr.md")
        case 10: try writeUpdate(name)
        case 11: try remove("content/campaigns/\(name)/updates")
        case 12: try writePage(any(["about", "imprint"]))
        case 13: try writePicture(name)
        case 14: try folder.write(phrase(), to: "static/\(any(["notes.txt", "more.txt"]))")
        case 15: try folder.write("bus: \(number(below: 3000))\n", to: "content/counts.yaml")
        case 16: try writeSettings()
        case 17: try writeTheme()
        case 18: try remove("themes")
        case 19: try change(campaign) { text, _ in text }
        case 20: try remove("static/more.txt")
        case 21: try writeMail(name)
        case 22: try remove("content/campaigns/\(name)/email.md")
        case 23: try change("site.yaml") { Self.settings($0, $1.number(below: 2) == 0) }
        default:
            try change(campaign) { Self.line("status", any: ["active", "won", "draft"], $0, &$1) }
        }
    }

    /// Changes one body and nothing else.
    mutating func editBody() throws {
        let names = Self.names.filter { folder.has("content/campaigns/\($0)/campaign.md") }
        guard !names.isEmpty else { return }
        let name = any(names)
        let file = any(["campaign.md", "campaign.md", "campaign.md", "campaign.fr.md"])
        let kind = number(below: 14)
        history.append("body \(kind) \(name) \(file)")
        try change("content/campaigns/\(name)/\(file)") { text, site in
            guard let end = text.range(of: "\n---\n") else { return text }
            let head = text[..<end.upperBound]
            var parts = text[end.upperBound...].components(separatedBy: "\n\n")
            let place = site.number(below: parts.count)
            // Headings stay: other campaigns link to one of them.
            let isHeading = parts[kind == 7 ? place : 0].contains("##")
            switch kind {
            case 0 where isHeading, 2 where isHeading, 7 where isHeading: break
            case 0: parts[0] = "First \(site.phrase())."
            case 1: parts.insert("## Part \(site.number(below: 3))", at: place)
            case 2: parts[0] = "\(site.phrase()), told without a link."
            case 3: parts.insert("See [about](/about/).", at: place)
            case 4, 5, 6: parts.insert("> Quoted <\(site.phrase())>", at: place)
            case 7 where parts.count > 2: parts.remove(at: place)
            case 8: parts.insert("[Sign](sign:)", at: place)
            default: parts.append("More \(site.phrase()).")
            }
            return head + parts.joined(separator: "\n\n")
        }
    }

    /// Writes everything anew, so that no link leads to nothing.
    mutating func heal() throws {
        for name in Self.names {
            if !folder.has("content/campaigns/\(name)/campaign.md") {
                try remove("content/campaigns/\(name)")
            }
            try writeCampaign(name)
        }
        try writePage("about")
        try writeSettings()
    }

    /// Does something to the files that were written.
    mutating func damage() throws {
        let output = folder.url.appendingPathComponent("output")
        let files = try FileManager.default.subpathsOfDirectory(atPath: output.path)
            .filter { $0.contains(".") }.sorted()
        guard !files.isEmpty else { return }
        let path = "output/\(any(files))"
        let kind = number(below: 5)
        history.append("damage \(kind) \(path)")
        let url = folder.url.appendingPathComponent(path)
        switch kind {
        case 0: try FileManager.default.removeItem(at: url)
        case 1: try Data("cut".utf8).write(to: url)
        case 2:
            var bytes = try Data(contentsOf: url)
            if !bytes.isEmpty { bytes[bytes.count / 2] ^= 1 }
            try bytes.write(to: url)
        case 3: try touch(path)
        default:
            try FileManager.default.removeItem(at: url)
            try FileManager.default.createSymbolicLink(
                atPath: url.path,
                withDestinationPath: "/etc/hostname"
            )
        }
    }

    /// The options of a build: mostly those of the one before.
    mutating func options(_ last: [String]) -> [String] {
        guard number(below: 5) == 0 else { return last }
        let moment = any(["2026-11-22T12:00:00Z", "2026-12-05T00:00:00Z", "2027-02-01T00:00:00Z"])
        let environment = any(["production", "production", "preview"])
        let set = number(below: 4) == 0 ? ["--set", "counts.show_from=50"] : []
        return ["--now", moment, "--environment", environment] + set
    }

    /// Copies what people wrote to a fresh folder.
    func copy() throws -> ScratchFolder {
        let copy = try ScratchFolder()
        for name in ["site.yaml", "content", "themes", "static"] where folder.has(name) {
            try FileManager.default.copyItem(
                at: folder.url.appendingPathComponent(name),
                to: copy.url.appendingPathComponent(name)
            )
        }
        return copy
    }

    // MARK: Files

    private mutating func writeSettings() throws {
        let menu =
            number(below: 2) == 0 ? "menu: [{text: {en: About, fr: À propos}, to: /about/}]\n" : ""
        let theme = folder.has("themes/own") && number(below: 3) > 0 ? "theme: own\n" : ""
        try folder.write(
            """
            title: {en: "Site \(number(below: 3))", fr: Site}
            base_url: https://site.example
            languages: [en, fr]
            time_zone: Europe/Brussels
            organisation:
              name: Us
              about: "We are \(any(Self.words)). [More](/about/)"
              contact: hello@site.example
              privacy_url: /about/
            endpoints:
              main: {preset: form, url: "https://sign.site.example/sign"}
            topics: {transport: {en: Transport, fr: Transports}, health: {en: Health, fr: Santé}}
            \(menu)\(theme)
            """,
            to: "site.yaml"
        )
        if !folder.has("content/pages/about.md") { try writePage("about") }
    }

    private mutating func writeCampaign(_ name: String) throws {
        let other = any(Self.names)
        let link = folder.has("content/campaigns/\(other)/campaign.md") ? other : "bus"
        let target = number(below: 3) == 0 ? "#section" : ""
        let more = number(below: 3) == 0 ? " and [another](../\(link)/campaign.md\(target))" : ""
        // What a site begins with is published.
        let day = "2026-\(10 + number(below: edits == 0 ? 1 : 3))-0\(1 + number(below: 9))"
        let closes = number(below: 3) == 0 ? "closes: 2026-12-0\(1 + number(below: 9))\n" : ""
        let picture =
            folder.has("content/campaigns/\(name)/card.png")
            ? "\n![A \(any(Self.words)) card](card.png)\n" : ""
        try folder.write(
            """
            ---
            title: "Save the \(name) \(phrase())"
            published: \(day)
            \(closes)ask: "Do it, \(any(Self.words))"
            topics: [\(any(["transport", "health"]))]
            goal: auto
            ---
            Words \(phrase())\(more).

            [Sign](sign:)

            ## Section
            \(picture)
            """,
            to: "content/campaigns/\(name)/campaign.md"
        )
    }

    private mutating func writeTranslation(_ name: String) throws {
        guard folder.has("content/campaigns/\(name)/campaign.md") else { return }
        let about = number(below: 2) == 0 ? " [À propos](/about/)" : ""
        try folder.write(
            "---\ntitle: \"Sauvez \(phrase())\"\n---\nMots \(phrase()).\(about)\n",
            to: "content/campaigns/\(name)/campaign.fr.md"
        )
    }

    private mutating func writeUpdate(_ name: String) throws {
        guard folder.has("content/campaigns/\(name)/campaign.md") else { return }
        try folder.write(
            "---\ntitle: \"News \(phrase())\"\n---\nIt is \(phrase()).\n",
            to: "content/campaigns/\(name)/updates/2026-11-0\(1 + number(below: 5))-news.md"
        )
    }

    private mutating func writeMail(_ name: String) throws {
        guard folder.has("content/campaigns/\(name)/campaign.md") else { return }
        try folder.write(
            """
            ---
            subject: "Read \(phrase())"
            intro: "For you: \(any(Self.words)). [About us](/about/)"
            ---
            Dear reader, \(phrase()).

            [Sign](sign:)
            """,
            to: "content/campaigns/\(name)/email.md"
        )
    }

    /// The settings with or without a way to give money.
    private static func settings(_ text: String, _ hasDonations: Bool) -> String {
        let rest = text.components(separatedBy: "\n").filter { !$0.hasPrefix("donate: ") }
        guard hasDonations else { return rest.joined(separator: "\n") }
        return
            (rest + [
                "donate: {url: \"https://give.site.example/?a={amount}&c={currency}\", currency: EUR, ask: {EUR: 3, USD: 4}}",
                "",
            ])
            .joined(separator: "\n")
    }

    private mutating func writePage(_ name: String) throws {
        try folder.write(
            "---\ntitle: \"\(name) \(phrase())\"\n---\n# Loud\n\nText \(phrase()).\n",
            to: "content/pages/\(name).md"
        )
    }

    private mutating func writePicture(_ name: String) throws {
        guard folder.has("content/campaigns/\(name)/campaign.md") else { return }
        try folder.write(phrase(), to: "content/campaigns/\(name)/card.png")
    }

    private mutating func writeTheme() throws {
        try folder.write("name: own\nextends: default\n", to: "themes/own/theme.yaml")
        try folder.write("sign: \"Sign \(phrase())\"\n", to: "themes/own/strings/en.yaml")
        try folder.write(
            "p { margin: \(number(below: 9))px }\n",
            to: "themes/own/assets/css/email.css"
        )
    }

    private mutating func rename(_ name: String) throws {
        let other = any(Self.names)
        let old = folder.url.appendingPathComponent("content/campaigns/\(name)")
        let new = folder.url.appendingPathComponent("content/campaigns/\(other)")
        guard folder.has("content/campaigns/\(name)"), !folder.has("content/campaigns/\(other)")
        else { return }
        try FileManager.default.moveItem(at: old, to: new)
    }

    private func remove(_ path: String) throws {
        guard folder.has(path) else { return }
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
    }

    private func touch(_ path: String) throws {
        guard folder.has(path) else { return }
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3600)],
            ofItemAtPath: folder.url.appendingPathComponent(path).path
        )
    }

    private mutating func change(
        _ path: String,
        _ change: (String, inout RandomSite) -> String
    ) throws {
        guard folder.has(path) else { return }
        let text = try folder.text(of: path)
        try folder.write(change(text, &self), to: path)
    }

    private static func title(_ text: String, _ phrase: String) -> String {
        line("title", "\"Now \(phrase)\"", text)
    }

    private static func line(
        _ key: String,
        any values: [String],
        _ text: String,
        _ site: inout RandomSite
    ) -> String {
        line(key, site.any(values), text)
    }

    /// The text with another line of front matter.
    private static func line(_ key: String, _ value: String, _ text: String) -> String {
        var lines = text.components(separatedBy: "\n").filter { !$0.hasPrefix("\(key): ") }
        lines.insert("\(key): \(value)", at: 1)
        return lines.joined(separator: "\n")
    }
}
