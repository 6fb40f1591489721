import CampaignModel

/// Compares the manifests of two builds of one environment at one address.
struct ManifestComparison {
    let old: BuildManifest
    let new: BuildManifest
    private let oldPages: [String: ManifestPage]
    private let newPages: [String: ManifestPage]
    private let oldFiles: [String: ManifestFile]
    private let newFiles: [String: ManifestFile]

    /// Takes two manifests.
    ///
    /// - Throws: `UsageMistake` where they are not of one environment and address.
    init(_ old: BuildManifest, _ new: BuildManifest) throws(UsageMistake) {
        let shown = ShownText.visible
        guard old.environment == new.environment else {
            throw UsageMistake(
                "The manifests are of different environments: '\(shown(old.environment))' and '\(shown(new.environment))'. Build both with one --environment."
            )
        }
        guard old.baseURL == new.baseURL else {
            throw UsageMistake(
                "The manifests are of different addresses: '\(shown(old.baseURL))' and '\(shown(new.baseURL))'. Build both with one --base-url."
            )
        }
        self.old = old
        self.new = new
        oldPages = Self.byAddress(old.pages, \.address)
        newPages = Self.byAddress(new.pages, \.address)
        oldFiles = Self.byAddress(old.files, \.path)
        newFiles = Self.byAddress(new.files, \.path)
    }

    /// What is different.
    var difference: ManifestDifference {
        var difference = ManifestDifference(old: old, new: new)
        difference.looks =
            LookFinding(old: old, new: new, oldPages: oldPages, newPages: newPages)
            .looks
        for page in new.pages {
            guard let before = oldPages[page.address] else {
                if isDue(page.published) {
                    difference.due.append(change(of: page, new, newFiles))
                } else {
                    difference.added.append(change(of: page, new, newFiles))
                }
                continue
            }
            guard let change = change(of: page, since: before) else { continue }
            if page.state != before.state, isDue(page.closes) {
                difference.due.append(change)
            } else {
                difference.changed.append(change)
            }
        }
        difference.changed = Self.tellingFirst(difference.changed)
        let leads = Leads(of: new)
        for page in old.pages where newPages[page.address] == nil {
            var change = change(of: page, old, oldFiles)
            change.leadsTo = leads[page.address]
            difference.removed.append(change)
        }
        difference.otherFiles = otherFiles
        return difference
    }

    /// Whether a moment lies between the two builds.
    private func isDue(_ moment: Instant?) -> Bool {
        moment.map { old.now < $0 && $0 <= new.now } ?? false
    }

    private func change(
        of page: ManifestPage,
        _ manifest: BuildManifest,
        _ files: [String: ManifestFile]
    ) -> ManifestDifference.PageChange {
        ManifestDifference.PageChange(
            address: page.address,
            sources: files[Self.path(of: page.address)]?.sources ?? [],
            title: page.title
        )
    }

    /// How a page changed; `nil` where it did not.
    private func change(of page: ManifestPage, since before: ManifestPage)
        -> ManifestDifference.PageChange?
    {
        let path = Self.path(of: page.address)
        guard page != before || oldFiles[path]?.sha256 != newFiles[path]?.sha256 else {
            return nil
        }
        var change = change(of: page, new, newFiles)
        func fact(_ name: String, _ old: String?, _ new: String?) {
            if old != new { change.facts.append(.init(name: name, old: old, new: new)) }
        }
        fact("title", before.title, page.title)
        fact("state", before.state, page.state)
        fact("published", before.published?.rfc3339, page.published?.rfc3339)
        fact("closes", before.closes?.rfc3339, page.closes?.rfc3339)
        fact("leads to", before.leadsTo, page.leadsTo)
        for key in Set(before.share.keys).union(page.share.keys).sorted()
        where before.share[key] != page.share[key] {
            change.share.append(
                .init(name: "share.\(key)", old: before.share[key], new: page.share[key])
            )
        }
        return change
    }

    /// Pages of which something can be told come before those of which only bytes changed.
    private static func tellingFirst(_ changes: [ManifestDifference.PageChange])
        -> [ManifestDifference.PageChange]
    {
        let tells = changes.filter { !$0.facts.isEmpty || !$0.share.isEmpty }
        return tells + changes.filter { $0.facts.isEmpty && $0.share.isEmpty }
    }

    private var otherFiles: ManifestDifference.OtherFiles {
        let pages = Set((old.pages + new.pages).map { Self.path(of: $0.address) })
        var others = ManifestDifference.OtherFiles()
        for file in new.files where !pages.contains(file.path) {
            guard let before = oldFiles[file.path] else {
                others.added.append(file.path)
                continue
            }
            if before.sha256 != file.sha256 { others.changed.append(file.path) }
        }
        others.removed = old.files.map(\.path).filter { !pages.contains($0) && newFiles[$0] == nil }
        return others
    }

    private static func byAddress<Row>(_ rows: [Row], _ key: (Row) -> String) -> [String: Row] {
        Dictionary(rows.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file that is served at an address.
    private static func path(of address: String) -> String { PageAddress(address).file }
}
