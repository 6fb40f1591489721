/// An address to which a form may post: an absolute `http` or `https` address of printable ASCII,
/// without user, password and fragment.
public struct EndpointAddress: Sendable, Equatable {
    /// `https` or `http`.
    public let scheme: String
    /// The host in lower case, an IPv6 address in its brackets.
    public let host: String
    /// The port, where it is not the scheme's own.
    public let port: Int?
    /// The path and the query, beginning with `/`.
    public let target: String

    /// Reads an address; `nil` where a browser would read it in another way or not at all.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 2_048, bytes.allSatisfy(Self.isAddressByte) else { return nil }
        let lower = text.lowercased()
        guard let scheme = ["https", "http"].first(where: { lower.hasPrefix($0 + "://") }) else {
            return nil
        }
        let rest = text.dropFirst(scheme.count + 3)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard let (host, port) = Self.hostAndPort(authority) else { return nil }
        let target = rest.dropFirst(authority.count)
        self.scheme = scheme
        self.host = host
        self.port = port == (scheme == "https" ? 443 : 80) ? nil : port
        self.target = target.first == "/" ? String(target) : "/" + target
    }

    /// The origin as a policy names it: `https://act.example.org:8443`.
    public var origin: String {
        "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "")
    }

    /// The path without the query.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// Whether the host is this machine itself.
    public var isLoopback: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func hostAndPort(_ authority: Substring) -> (host: String, port: Int?)? {
        var host = authority
        var port: Int?
        if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
            let digits = authority[authority.index(after: colon)...]
            guard let number = UInt16(digits), digits.utf8.allSatisfy({ $0 != 0x2B }) else {
                return nil
            }
            host = authority[..<colon]
            port = Int(number)
        }
        guard isHost(host) else { return nil }
        return (host.lowercased(), port)
    }

    /// Letters, digits and hyphens in labels, or an IPv6 address in brackets; what would end a source
    /// of a policy is none.
    private static func isHost(_ host: Substring) -> Bool {
        if host.hasPrefix("["), host.hasSuffix("]") {
            let inside = host.dropFirst().dropLast()
            return inside.contains(":") && inside.utf8.allSatisfy { isHex($0) || $0 == 0x3A }
        }
        guard !host.isEmpty, host.utf8.count <= 253 else { return false }
        return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && label.utf8.first != 0x2D
                && label.utf8.last != 0x2D
                && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
        }
    }

    /// RFC 3986's characters of an address without the fragment's `#`.
    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x24...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: true
        default: false
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
