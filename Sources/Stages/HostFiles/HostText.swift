import CampaignModel

/// Writes addresses and header values so that a host reads them as they are meant: its files separate
/// by spaces and line breaks, and give `*`, `:name`, `#` and `!` meanings of their own.
enum HostText {
    /// An address of the site as the host sees it, which knows nothing of the path of `base_url`.
    static func path(_ address: PageAddress) -> String {
        address.encoded
    }

    /// Where a redirect leads, as the browser sees it.
    ///
    /// - Parameter target: An address of the site as its pages have it, with the path of `base_url` and,
    ///   perhaps, a query and a fragment, or a whole address.
    /// - Returns: What stands in the host's file; `nil` where the target is no address.
    static func target(_ target: String) -> String? {
        if target.utf8.first == UInt8(ascii: "/"), !target.utf8.starts(with: "//".utf8) {
            return escaped(target.utf8)
        }
        guard let scheme = ["https://", "http://"].first(where: target.lowercased().hasPrefix)
        else { return nil }
        let rest = target.utf8.dropFirst(scheme.utf8.count)
        let host = rest.prefix { !"/?#".utf8.contains($0) }
        guard !host.isEmpty, host.allSatisfy(isHostByte) else { return nil }
        return scheme + String(decoding: host, as: UTF8.self)
            + escaped(rest.dropFirst(host.count))
    }

    /// A pattern of `headers:` as the host reads it, with a `*` at its end only; `nil` where it is none.
    static func pattern(_ pattern: String) -> String? {
        guard pattern.utf8.first == UInt8(ascii: "/") else { return nil }
        let isOpen = pattern.utf8.last == UInt8(ascii: "*")
        let path = isOpen ? pattern.utf8.dropLast() : pattern.utf8[...]
        guard path.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"*:?#\"\\".utf8.contains($0) }) else {
            return nil
        }
        return escaped(path) + (isOpen ? "*" : "")
    }

    /// Whether a text is a header's name (RFC 9110 section 5.6.2) that a host's file cannot mistake
    /// for a comment or a removal.
    static func isHeaderName(_ name: String) -> Bool {
        guard let first = name.utf8.first, isLetter(first) else { return false }
        return name.utf8.allSatisfy {
            isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: "_")
        }
    }

    /// Whether a text can be a header's value in a host's file: printable ASCII, without spaces around
    /// it and without what the host would replace by a part of the address.
    static func isHeaderValue(_ value: String) -> Bool {
        guard let first = value.utf8.first, let last = value.utf8.last, first != 0x20, last != 0x20
        else { return false }
        return value.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !value.contains(":splat")
    }

    /// What follows a host in an address: everything escaped that is no part of one, and the colon,
    /// with which a placeholder would begin.
    private static func escaped(_ bytes: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            if isLetter(byte) || (0x30...0x39).contains(byte)
                || "-._~/?#[]@!$&'()*+,;=%".utf8.contains(byte)
            {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || "-.:[]".utf8.contains(byte)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }
}
