/// The address of a page or file below the site's root, as people read it: `/fr/visages/`.
///
/// It starts with `/` and holds no percent-encoding; `encoded` does.
public struct PageAddress: Sendable, Hashable {
    /// The address as people read it; a page's ends in `/`.
    public let path: String

    /// Creates an address from a path that starts with `/`.
    public init(_ path: String) {
        self.path = path
    }

    /// The address as a link carries it: percent-encoded as RFC 3986 asks of a path.
    public var encoded: String {
        if isPlain { return path }
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            if Self.isPathByte(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the path holds nothing to encode, as most do.
    private var isPlain: Bool {
        path.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(Self.isPathByte) }
            ?? path.utf8.allSatisfy(Self.isPathByte)
    }

    /// The file of the output folder that a host serves at the address: `fr/visages/index.html`.
    public var file: String { String(decoding: fileBytes, as: UTF8.self) }

    /// The bytes of `file`.
    public var fileBytes: [UInt8] {
        let path = path.utf8.dropFirst()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(path.count + 10)
        bytes += path
        if self.path.utf8.last == UInt8(ascii: "/") { bytes += "index.html".utf8 }
        return bytes
    }

    /// The address of something below this page.
    public func appending(_ part: String) -> PageAddress {
        PageAddress(path + part)
    }

    /// RFC 3986 section 3.3 `pchar`, the slash, without what HTML or a shell could trip over.
    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }
}
