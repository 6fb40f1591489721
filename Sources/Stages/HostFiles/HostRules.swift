public import CampaignModel

/// What a host makes of its files: which headers and redirects it answers with.
///
/// It reads the text of `_headers` and `_redirects` as the host does, so that a preview behaves as the
/// site will. Without a host there are neither headers nor rules.
public struct HostRules: Sendable {
    /// A header of an answer.
    public struct Header: Sendable, Equatable {
        /// The name.
        public var name: String
        /// The value.
        public var value: String
    }

    /// A rule for an address.
    public struct Rule: Sendable, Equatable {
        /// 301, 302, 307, 308, or 404 and 410 for a page that says so.
        public var status: Int
        /// Where it leads: an address with the path of `base_url`, or a whole one.
        public var target: String
        var pattern: String
        var isForced: Bool
    }

    private struct Block: Sendable {
        var pattern: String
        var removals: [String] = []
        var headers: [Header] = []
    }

    private var blocks: [Block] = []
    private var rules: [Rule] = []
    private let joinsHeaders: Bool
    private let ignoresLastSlash: Bool
    private let notFoundPages: [HostPlan.NotFoundPage]
    private let hosting: Hosting

    /// Reads the files that a host gets.
    ///
    /// - Parameter plan: What the host must know.
    public init(_ plan: HostPlan) {
        let host = Host(plan.hosting)
        joinsHeaders = host?.joinsHeaders ?? false
        ignoresLastSlash = host?.ignoresLastSlash ?? false
        notFoundPages = plan.notFoundPages
        hosting = plan.hosting
        let files = HostFiles().files(for: plan).files
        for file in files {
            let lines = file.text.split(separator: "\n").map(String.init)
            if file.path == "_headers" { readHeaders(lines) } else { readRules(lines) }
        }
    }

    /// The headers of what is served at an address.
    public func headers(at address: PageAddress) -> [Header] {
        var headers: [Header] = []
        let path = address.encoded
        for block in blocks where Self.matches(path, block.pattern) {
            headers.removeAll { header in
                block.removals.contains { $0.lowercased() == header.name.lowercased() }
            }
            for header in block.headers {
                let place = headers.firstIndex { $0.name.lowercased() == header.name.lowercased() }
                guard let place else {
                    headers.append(header)
                    continue
                }
                headers[place].value =
                    joinsHeaders ? "\(headers[place].value), \(header.value)" : header.value
            }
        }
        return headers
    }

    /// Where an address leads.
    ///
    /// - Parameters:
    ///   - address: What is asked for.
    ///   - isThere: Whether the site has a file there; only some rules are stronger.
    /// - Returns: The first rule that leads elsewhere; `nil` where none does.
    public func redirect(from address: PageAddress, isThere: Bool) -> Rule? {
        rule(for: address) { $0.status < 400 && ($0.isForced || !isThere || joinsHeaders) }
    }

    /// The page that says that an address has nothing, and its status.
    public func missing(at address: PageAddress) -> (status: Int, page: PageAddress) {
        let root = notFoundPages.first?.page ?? PageAddress("/404.html")
        if let rule = rule(for: address, where: { $0.status >= 400 }) {
            let page = notFoundPages.first { HostText.path($0.page) == rule.target }?.page
            return (rule.status, page ?? root)
        }
        // Cloudflare Pages looks for the nearest `404.html` up the tree.
        guard hosting == .cloudflare else { return (404, root) }
        let nearest = notFoundPages.last { address.path.hasPrefix($0.root.path) }
        return (404, nearest?.page ?? root)
    }

    private func rule(for address: PageAddress, where isMeant: (Rule) -> Bool) -> Rule? {
        let path = address.encoded
        return rules.first { rule in
            guard isMeant(rule) else { return false }
            if Self.matches(path, rule.pattern) { return true }
            return ignoresLastSlash
                && Self.matches(Self.withoutSlash(path), Self.withoutSlash(rule.pattern))
        }
    }

    private mutating func readHeaders(_ lines: [String]) {
        for line in lines {
            guard line.hasPrefix("  ") else {
                blocks.append(Block(pattern: line))
                continue
            }
            let text = line.dropFirst(2)
            guard let last = blocks.indices.last else { continue }
            if text.hasPrefix("! ") {
                blocks[last].removals.append(String(text.dropFirst(2)))
            } else if let colon = text.firstIndex(of: ":") {
                let value = text[text.index(after: colon)...].drop { $0 == " " }
                blocks[last].headers.append(
                    Header(name: String(text[..<colon]), value: String(value))
                )
            }
        }
    }

    private mutating func readRules(_ lines: [String]) {
        for line in lines {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 3 else { continue }
            let isForced = parts[2].hasSuffix("!")
            guard let status = Int(isForced ? String(parts[2].dropLast()) : parts[2]) else {
                continue
            }
            rules.append(
                Rule(status: status, target: parts[1], pattern: parts[0], isForced: isForced)
            )
        }
    }

    private static func matches(_ path: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? path.hasPrefix(pattern.dropLast()) : path == pattern
    }

    private static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
