/// An absolute address and the references that lead from it, as RFC 3986 section 5 resolves them.
public struct WebAddress: Sendable, Equatable, CustomStringConvertible {
    /// `https`.
    public var scheme: String
    /// Host and port: `a.example:8080`; empty for schemes without.
    public var authority: String
    /// The path, beginning with `/` where there is an authority.
    public var path: String
    /// The query without its `?`.
    public var query: String?
    /// The fragment without its `#`.
    public var fragment: String?

    /// Reads an absolute address.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), colon != text.startIndex,
            text[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+") })
        else { return nil }
        scheme = text[..<colon].lowercased()
        let parts = Self.split(text[text.index(after: colon)...])
        authority = parts.authority?.lowercased() ?? ""
        path = parts.path.isEmpty && parts.authority != nil ? "/" : parts.path
        query = parts.query
        fragment = parts.fragment
    }

    /// The address to which a reference on this page leads.
    public func resolving(_ reference: String) -> WebAddress? {
        let trimmed = reference.drop(while: \.isWhitespace)
        if let absolute = WebAddress(String(trimmed)) { return absolute }
        let parts = Self.split(trimmed)
        var result = self
        result.fragment = parts.fragment
        if let authority = parts.authority {
            result.authority = authority.lowercased()
            result.path = parts.path.isEmpty ? "/" : Self.withoutDots(parts.path)
            result.query = parts.query
        } else if parts.path.isEmpty {
            result.query = parts.query ?? query
        } else {
            let isRooted = parts.path.hasPrefix("/")
            let folder = path[
                ..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)
            ]
            result.path = Self.withoutDots(isRooted ? parts.path : folder + parts.path)
            result.query = parts.query
        }
        return result
    }

    /// Scheme, host and port, as a policy compares them.
    public var origin: String { "\(scheme)://\(authority)" }

    /// The path and query, as a request names them.
    public var target: String { path + (query.map { "?\($0)" } ?? "") }

    /// The whole address.
    public var description: String {
        (authority.isEmpty ? "\(scheme):" : origin) + target + (fragment.map { "#\($0)" } ?? "")
    }

    private static func split(
        _ text: Substring
    ) -> (authority: String?, path: String, query: String?, fragment: String?) {
        var rest = text
        var fragment: String?
        var query: String?
        var authority: String?
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if rest.hasPrefix("//") {
            let host = rest.dropFirst(2).prefix { $0 != "/" }
            authority = String(host)
            rest = rest[host.endIndex...]
        }
        return (authority, String(rest), query, fragment)
    }

    private static func withoutDots(_ path: String) -> String {
        var kept: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (number, part) in parts.enumerated() {
            let isLast = number == parts.count - 1
            if part == ".." {
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            } else if part == "." {
                if isLast { kept.append("") }
            } else {
                kept.append(part)
            }
        }
        return kept.joined(separator: "/")
    }
}
