import CampaignModel
import Diagnostics

/// The text of `_redirects`: a line for each rule, the first that matches wins.
struct RedirectsFile {
    private let host: Host
    private let plan: HostPlan
    private var lines: [String] = []
    private var sources: Set<String> = []

    /// What the host cannot do.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ host: Host, _ plan: HostPlan) {
        self.host = host
        self.plan = plan
    }

    /// The file.
    var text: String {
        lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// Writes all rules: those of `site.yaml` first, since aliases have a page in any case.
    mutating func build() {
        let rules = plan.redirects.filter { $0.pageLanguage == nil }
        for redirect in rules { add(rule: redirect) }
        if lines.count > host.mostRedirects {
            diagnostics.append(
                .tooManyRedirects(lines.count, host, plan.settingsPath)
            )
        }
        addAliases()
        guard host.answersWithPages else { return }
        for address in plan.removed { answer(address, 410, alsoBelow: true) }
        for page in plan.notFoundPages.dropFirst() {
            add("\(HostText.path(page.root))* \(HostText.path(page.page)) 404")
        }
    }

    private mutating func add(rule redirect: Redirect) {
        if redirect.status == 410 {
            if host.answersWithPages {
                answer(redirect.from, 410, alsoBelow: false)
            } else {
                diagnostics.append(
                    .goneNotPossible(redirect.from.path, host, plan.settingsPath)
                )
            }
            return
        }
        guard let line = line(for: redirect) else {
            diagnostics.append(.redirectNotPossible(redirect, host, plan.settingsPath))
            return
        }
        add(line.text, from: line.from)
        if !host.ignoresLastSlash, line.from.count > 1, line.from.hasSuffix("/") {
            // No page lies at the address, so nothing else leads from `/old` to `/old/`.
            let from = String(line.from.dropLast())
            add(from + line.text.dropFirst(line.from.count), from: from)
        }
    }

    private mutating func addAliases() {
        var left = 0
        for redirect in plan.redirects where redirect.pageLanguage != nil {
            guard let line = line(for: redirect), lines.count < host.mostRedirects else {
                left += 1
                continue
            }
            add(line.text, from: line.from)
        }
        if left > 0 {
            diagnostics.append(.aliasesWithoutRule(left, host, plan.settingsPath))
        }
    }

    /// A rule's line; `nil` where it leads nowhere or is too long.
    private func line(for redirect: Redirect) -> (from: String, text: String)? {
        guard let target = HostText.target(redirect.to) else { return nil }
        let from = HostText.path(redirect.from)
        let text = "\(from) \(target) \(status(redirect.status))\(host.needsForce ? "!" : "")"
        return text.utf8.count <= host.longestRedirect ? (from, text) : nil
    }

    /// The status that the host knows; for reading a page 302 means what 307 does, and 301 what 308
    /// does.
    private func status(_ status: Int) -> Int {
        switch status {
        case 302: 302
        case 307: host.keepsMethods ? 307 : 302
        case 308: host.keepsMethods ? 308 : 301
        default: 301
        }
    }

    /// Answers an address with the page for what is missing, in its language.
    private mutating func answer(_ address: PageAddress, _ status: Int, alsoBelow: Bool) {
        let language = plan.notFoundPages.last { address.path.hasPrefix($0.root.path) }
        guard let page = language?.page else { return }
        let rest = alsoBelow && address.path.hasSuffix("/") ? "*" : ""
        let from = HostText.path(address) + rest
        add("\(from) \(HostText.path(page)) \(status)", from: from)
    }

    private mutating func add(_ line: String, from: String) {
        if sources.insert(from).inserted { lines.append(line) }
    }

    private mutating func add(_ line: String) {
        lines.append(line)
    }
}
