import CampaignModel
import Diagnostics

/// The text of `_headers`: blocks of a pattern and the headers of the addresses that match it.
///
/// Blocks of one pattern are merged, since hosts take the last one only. No block for all addresses
/// says how long to keep them: both hosts let browsers ask again for what has no rule of its own,
/// and would join two such values to one that contradicts itself.
struct HeadersFile {
    private struct Block {
        var pattern: String
        var removals: [String] = []
        var headers: [(name: String, value: String)] = []
    }

    private let host: Host
    private let plan: HostPlan
    private var blocks: [Block] = []

    /// What is wrong with the site's own headers.
    private(set) var diagnostics: [Diagnostic] = []

    private static let policy = "Content-Security-Policy"
    private static let everything = "/*"
    private static let assets = "/assets/*"
    private static let referrer = "strict-origin-when-cross-origin"
    private static let cache = "Cache-Control"

    init(_ host: Host, _ plan: HostPlan) {
        self.host = host
        self.plan = plan
    }

    /// The file.
    var text: String {
        var lines: [String] = []
        for block in blocks where !block.headers.isEmpty {
            lines.append(block.pattern)
            lines += block.removals.map { "  ! \($0)" }
            lines += block.headers.map { "  \($0.name): \($0.value)" }
        }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// Writes all blocks: for every address, those of `site.yaml`, and for assets.
    mutating func build() {
        let policy = ownPolicy
        set(Self.policy, policy, for: Self.everything)
        set("Referrer-Policy", Self.referrer, for: Self.everything)
        set("X-Content-Type-Options", "nosniff", for: Self.everything)
        set("X-Frame-Options", "DENY", for: Self.everything)
        if plan.isHiddenFromSearch { set("X-Robots-Tag", "noindex", for: Self.everything) }
        for rule in plan.headers { add(rule, policy) }
        addAssets()
        let excess = blocks.count - host.mostHeaderRules
        if excess > 0, let rule = plan.headers.last {
            diagnostics.append(
                .tooManyHeaderRules(blocks.count, host, plan.settingsPath, rule.pattern.range)
            )
        }
    }

    /// The union of all pages' policies, and what only a header can say.
    private var ownPolicy: String {
        mutating get {
            let ancestors = "frame-ancestors 'none'"
            let whole = "\(plan.policy.text); \(ancestors)"
            let count = "  \(Self.policy): \(whole)".utf8.count
            guard count > host.longestHeader else { return whole }
            diagnostics.append(.policyTooLong(count, host, plan.settingsPath))
            return ancestors
        }
    }

    /// Lets browsers keep assets, whose hashed names never change what they hold.
    ///
    /// A block of the site for exactly these addresses wins.
    private mutating func addAssets() {
        let own = blocks.first { $0.pattern == Self.assets }
        let isSet = own?.headers.contains { Self.isSame($0.name, Self.cache) } ?? false
        guard !isSet else { return }
        let isInherited = blocks.contains { block in
            block.pattern.hasSuffix("*") && Self.assets.hasPrefix(block.pattern.dropLast())
                && block.headers.contains { Self.isSame($0.name, Self.cache) }
        }
        // A removal sees only the blocks above it.
        if let index = blocks.firstIndex(where: { $0.pattern == Self.assets }) {
            blocks.append(blocks.remove(at: index))
        }
        set(Self.cache, "public, max-age=31536000, immutable", for: Self.assets)
        if isInherited, host.joinsHeaders, let last = blocks.indices.last {
            blocks[last].removals.append(Self.cache)
        }
    }

    private mutating func add(_ rule: HeaderRule, _ policy: String) {
        guard let pattern = HostText.pattern(rule.pattern.value) else {
            diagnostics.append(.invalidHeaderPattern(rule.pattern, plan.settingsPath))
            return
        }
        for header in rule.headers where check(header, pattern) {
            let name = header.name.value
            var value = header.value.value
            let isJoined = host.joinsHeaders && pattern != Self.everything
            if Self.isSame(name, Self.policy), !isJoined { value = "\(policy), \(value)" }
            guard "  \(name): \(value)".utf8.count <= host.longestHeader else {
                diagnostics.append(.headerTooLong(header, host, plan.settingsPath))
                continue
            }
            set(name, value, for: pattern)
        }
    }

    private mutating func check(_ header: HeaderRule.Header, _ pattern: String) -> Bool {
        let (name, value) = (header.name.value, header.value.value)
        if !HostText.isHeaderName(name) {
            diagnostics.append(.invalidHeaderName(header.name, plan.settingsPath))
            return false
        }
        if !HostText.isHeaderValue(value) {
            diagnostics.append(.invalidHeaderValue(header, plan.settingsPath))
            return false
        }
        if host.ownHeaders.contains(name.lowercased()) {
            diagnostics.append(.headerOfHost(header.name, host, plan.settingsPath))
            return false
        }
        if let security = SecurityHeader(named: name), !security.allows(value) {
            diagnostics.append(.weakerSecurityHeader(header, security, plan.settingsPath))
            return false
        }
        return true
    }

    /// Sets a header in the block of a pattern, in place of one of the same name.
    private mutating func set(_ name: String, _ value: String, for pattern: String) {
        let index: Int
        if let found = blocks.firstIndex(where: { $0.pattern == pattern }) {
            index = found
        } else {
            index = blocks.count
            blocks.append(Block(pattern: pattern))
        }
        if let same = blocks[index].headers.firstIndex(where: { Self.isSame($0.name, name) }) {
            blocks[index].headers[same].value = value
        } else {
            blocks[index].headers.append((name, value))
        }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        one.lowercased() == other.lowercased()
    }
}
