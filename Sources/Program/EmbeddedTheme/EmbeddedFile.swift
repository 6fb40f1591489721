/// A file of the embedded theme.
public struct EmbeddedFile: Sendable {
    /// The path from the theme's folder: `templates/campaign.html.mustache`.
    public let path: String
    private let content: StaticString
    private let isHexadecimal: Bool

    init(_ path: String, text: StaticString) {
        self.path = path
        content = text
        isHexadecimal = false
    }

    init(_ path: String, hexadecimal: StaticString) {
        self.path = path
        content = hexadecimal
        isHexadecimal = true
    }

    /// The file's bytes, copied out of the program.
    public var bytes: [UInt8] {
        content.withUTF8Buffer { bytes in
            guard isHexadecimal else { return Array(bytes) }
            return stride(from: 0, to: bytes.count - 1, by: 2).map { index in
                Self.value(of: bytes[index]) << 4 | Self.value(of: bytes[index + 1])
            }
        }
    }

    private static func value(of digit: UInt8) -> UInt8 {
        digit < UInt8(ascii: "a") ? digit & 0x0F : digit & 0x0F + 9
    }
}
