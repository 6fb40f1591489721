/// Finds what a reviewer should look at twice.
struct LookFinding {
    let old: BuildManifest
    let new: BuildManifest
    let oldPages: [String: ManifestPage]
    let newPages: [String: ManifestPage]

    /// What pages of the earlier build have in common: a new page that does the same is nothing new.
    private struct Known {
        var targets: Set<String> = []
        var consents: Set<String> = []
        var donations: Set<String> = []
        var hosts: Set<String> = []
        var scripts: Set<String> = []
    }

    /// What was found, the gravest first; what is the same on many pages stands there once.
    var looks: [ManifestDifference.Look] {
        var found: [ManifestDifference.Look] = []
        let known = known
        for page in new.pages {
            if let before = oldPages[page.address] {
                compare(page, with: before, &found)
            } else {
                look(at: page, known, &found)
            }
        }
        found += vanished + settings + theme
        return Self.grouped(found)
    }

    // MARK: Pages

    private func compare(
        _ page: ManifestPage,
        with before: ManifestPage,
        _ found: inout [ManifestDifference.Look]
    ) {
        func add(_ subject: LookSubject, _ old: String?, _ new: String?, _ part: String = "") {
            guard old != new else { return }
            found.append(
                .init(subject: subject, part: part, old: old, new: new, pages: [page.address])
            )
        }
        // A form that closed posts nowhere, which the page's state tells.
        if page.endpoint != nil {
            add(.form, Self.target(of: before), Self.target(of: page))
            add(.consent, text(of: before.consent, old), text(of: page.consent, new))
        }
        add(.donation, before.donation?.text, page.donation?.text)
        add(.ask, before.ask, page.ask)
        for (purpose, hosts) in page.hosts.sorted(by: { $0.key < $1.key })
        where hosts != before.hosts[purpose] {
            let others = Set(before.hosts[purpose] ?? [])
            for host in hosts where !others.contains(host) { add(.host, nil, host, purpose) }
        }
        guard page.scripts != before.scripts else { return }
        let others = Set(before.scripts)
        let names = Dictionary(
            before.scripts.map { (Self.nameWithoutHash($0), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for script in page.scripts where !others.contains(script) {
            add(.script, names[Self.nameWithoutHash(script)], script)
        }
    }

    /// A new page is worth a second look where it does what no page did before.
    private func look(
        at page: ManifestPage,
        _ known: Known,
        _ found: inout [ManifestDifference.Look]
    ) {
        func add(_ subject: LookSubject, _ new: String, _ part: String = "") {
            found.append(
                .init(subject: subject, part: part, old: nil, new: new, pages: [page.address])
            )
        }
        if let target = Self.target(of: page), let kind = Self.targetKind(of: page),
            !known.targets.contains(kind)
        {
            add(.form, target)
        }
        if let version = page.consent, !known.consents.contains(version) {
            add(.consent, text(of: version, new) ?? version)
        }
        if let donation = page.donation?.text, !known.donations.contains(donation) {
            add(.donation, donation)
        }
        for (purpose, hosts) in page.hosts.sorted(by: { $0.key < $1.key }) {
            for host in hosts where !known.hosts.contains("\(purpose) \(host)") {
                add(.host, host, purpose)
            }
        }
        for script in page.scripts where !known.scripts.contains(script) { add(.script, script) }
    }

    private var known: Known {
        var known = Known()
        for page in old.pages {
            if let kind = Self.targetKind(of: page) { known.targets.insert(kind) }
            if let version = page.consent { known.consents.insert(version) }
            if let donation = page.donation?.text { known.donations.insert(donation) }
            for (purpose, hosts) in page.hosts {
                for host in hosts { known.hosts.insert("\(purpose) \(host)") }
            }
            known.scripts.formUnion(page.scripts)
        }
        return known
    }

    /// Where a page's form posts, in one line; `nil` without a form.
    static func target(of page: ManifestPage) -> String? {
        guard let endpoint = page.endpoint else { return nil }
        var text = "\(endpoint): \(page.postsTo ?? "nowhere")"
        if let vendorPage = page.vendorPage { text += ", page \(vendorPage)" }
        if let vendorID = page.vendorID { text += ", id \(vendorID)" }
        return text
    }

    /// What forms of one endpoint have in common: its name and the host.
    private static func targetKind(of page: ManifestPage) -> String? {
        guard let endpoint = page.endpoint else { return nil }
        let parts = (page.postsTo ?? "").split(separator: "/", maxSplits: 3)
        return "\(endpoint) \(parts.prefix(2).joined(separator: "//"))"
    }

    /// The words of a consent, in one line.
    private func text(of version: String?, _ manifest: BuildManifest) -> String? {
        guard let version else { return nil }
        guard let words = manifest.consents[version] else { return version }
        let parts = [
            words.notice, words.question, words.accept, words.decline, words.privacy,
        ].filter { !$0.isEmpty }
        return "\(parts.joined(separator: " / ")) (\(version))"
    }

    /// What two scripts that differ in their hash alone have in common.
    private static func nameWithoutHash(_ script: String) -> [Substring] {
        let parts = script.split(separator: ".", omittingEmptySubsequences: false)
        guard script.hasPrefix("/"), parts.count > 2 else { return parts }
        return parts.dropLast(2) + [parts[parts.count - 1]]
    }

    // MARK: Site

    private var vanished: [ManifestDifference.Look] {
        let leads = Leads(of: new)
        var addresses = old.pages.filter { $0.kind != .notFound }.map { ($0.address, $0.title) }
        addresses += old.redirects.filter { $0.status != 410 && oldPages[$0.from] == nil }
            .map { ($0.from, $0.to) }
        return addresses.compactMap { address, title in
            guard newPages[address] == nil else { return nil }
            let answer = leads[address]
            guard answer == nil || answer == Leads.gone else { return nil }
            return .init(subject: .vanished, part: "", old: title, new: answer, pages: [address])
        }
    }

    private var settings: [ManifestDifference.Look] {
        Set(old.settings.keys).union(new.settings.keys).sorted().compactMap { key in
            let (before, after) = (old.settings[key], new.settings[key])
            guard before != after else { return nil }
            return .init(subject: .settings, part: key, old: before, new: after, pages: [])
        }
    }

    private var theme: [ManifestDifference.Look] {
        var looks: [ManifestDifference.Look] = []
        if old.theme.chain != new.theme.chain {
            let names = [old, new].map { $0.theme.chain.joined(separator: " ← ") }
            looks.append(
                .init(subject: .theme, part: "", old: names[0], new: names[1], pages: [])
            )
        }
        let files = (old.theme.files, new.theme.files)
        for path in Set(files.0.keys).union(files.1.keys).sorted()
        where files.0[path] != files.1[path] {
            looks.append(
                .init(
                    subject: .theme,
                    part: path,
                    old: files.0[path],
                    new: files.1[path],
                    pages: []
                )
            )
        }
        return looks
    }

    // MARK: Order

    private struct Group: Hashable {
        var subject: LookSubject
        var part: String
        var old: String?
        var new: String?
    }

    /// Each change once, with all its pages; by subject, then as they were found.
    private static func grouped(_ looks: [ManifestDifference.Look]) -> [ManifestDifference.Look] {
        var places: [Group: Int] = [:]
        var groups: [LookSubject: [ManifestDifference.Look]] = [:]
        for look in looks {
            let group = Group(subject: look.subject, part: look.part, old: look.old, new: look.new)
            if look.subject != .vanished, let place = places[group] {
                groups[look.subject]?[place].pages += look.pages
            } else {
                places[group] = groups[look.subject]?.count ?? 0
                groups[look.subject, default: []].append(look)
            }
        }
        return LookSubject.allCases.flatMap { groups[$0] ?? [] }
    }
}
