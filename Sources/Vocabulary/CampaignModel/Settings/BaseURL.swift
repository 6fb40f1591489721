/// The address at which a host serves `output/`: `base_url`.
public struct BaseURL: Sendable, Hashable {
    /// Scheme and host, with the port where one is given: `https://x.example`.
    public let origin: String
    /// The path, which starts and ends with `/`: `/` or `/repo/`, percent-encoded.
    public let path: String

    /// Reads an http or https address; `nil` where it has no host, a query, a fragment, user names,
    /// `..` or characters that no address holds.
    public init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: text.lowercased().hasPrefix) else {
            return nil
        }
        let rest = text.dropFirst(scheme.utf8.count)
        let host = rest.prefix { $0 != "/" }.lowercased()
        guard Self.isHost(host) else { return nil }
        var path = String(rest.dropFirst(host.count))
        if path.isEmpty { path = "/" }
        if !path.hasSuffix("/") { path += "/" }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isPath =
            path.utf8.allSatisfy(Self.isPathByte) && !parts.contains("..")
            && !parts.contains(".") && !path.contains("//")
        guard isPath else { return nil }
        origin = scheme + host
        self.path = path
    }

    /// Whether the scheme is https.
    public var isSecure: Bool { origin.hasPrefix("https://") }

    /// The host without the port.
    public var host: String {
        let start = origin.firstRange(of: "://").map(\.upperBound) ?? origin.startIndex
        let rest = origin[start...]
        if rest.hasPrefix("["), let end = rest.firstIndex(of: "]") { return String(rest[...end]) }
        return String(rest.prefix { $0 != ":" })
    }

    /// The address of a page or file as links inside the site carry it: `/repo/fr/visages/`.
    public func relative(_ address: PageAddress) -> String {
        path.utf8.count == 1 ? address.encoded : path.dropLast() + address.encoded
    }

    /// The whole address of a page or file: `https://x.example/repo/fr/visages/`.
    public func absolute(_ address: PageAddress) -> String {
        origin + relative(address)
    }

    private static func isHost(_ host: String) -> Bool {
        guard !host.isEmpty, host.utf8.count <= 253, !host.hasPrefix("."), !host.hasPrefix(":"),
            !host.hasSuffix(":")
        else { return false }
        return host.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
                UInt8(ascii: "["), UInt8(ascii: "]"):
                true
            default: false
            }
        }
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "/-._~%!$()*+,;=:@".utf8.contains(byte)
        }
    }
}
