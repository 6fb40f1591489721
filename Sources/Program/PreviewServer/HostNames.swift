/// The names by which this server may be asked.
///
/// A page of another site can make its own name lead to 127.0.0.1 and would then read whatever the
/// preview shows (DNS rebinding). It cannot change the `Host` header, which still holds that name.
public struct HostNames: Sendable {
    private let names: Set<String>

    /// Takes the names.
    ///
    /// - Parameter names: Names beside those of this machine, without a port.
    public init(_ names: [String]) {
        self.names = Set(["localhost"] + names.map { $0.lowercased() })
    }

    /// Whether a `Host` header names this server: one of its names or an address, which no
    /// rebinding can bring about.
    public func allow(_ header: String) -> Bool {
        let host = Self.host(of: header)
        return names.contains(host) || host.hasSuffix(".localhost") || Self.isAddress(host)
    }

    /// Whether a request comes from a page of this server, or from no page at all.
    ///
    /// - Parameter request: A request whose `Host` is allowed.
    /// - Returns: `false` where the browser says that another site's page sent it.
    public func isOwn(_ request: PreviewRequest) -> Bool {
        if let site = request.header("Sec-Fetch-Site"), site != "same-origin", site != "none" {
            return false
        }
        guard let origin = request.header("Origin") else { return true }
        guard let scheme = origin.firstRange(of: "://") else { return false }
        return origin[scheme.upperBound...].lowercased() == request.header("Host")?.lowercased()
    }

    /// The header without the port.
    static func host(of header: String) -> String {
        let text = header.lowercased()
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") { return String(text[...end]) }
        guard let colon = text.lastIndex(of: ":") else { return text }
        return String(text[..<colon])
    }

    /// Whether a host is an address in numbers.
    static func isAddress(_ host: String) -> Bool {
        if host.hasPrefix("["), host.hasSuffix("]") {
            return host.dropFirst().dropLast().utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x61...0x66, UInt8(ascii: ":"), UInt8(ascii: "."): true
                default: false
                }
            }
        }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.utf8.count)
                    && Int(part).map { (0...255).contains($0) } ?? false
                    && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }
}
