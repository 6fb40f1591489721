import CampaignModel

/// How a value is written so that it stays text in its place.
enum Escaping: UInt8, Sendable {
    /// Between elements.
    case text
    /// In a quoted attribute.
    case attribute
    /// In a quoted attribute that holds one address.
    case address
    /// In a quoted attribute that holds addresses divided by commas.
    case addressList
    /// Plain text: control characters are dropped.
    case plain
    /// A field of a mail's header: plain text on one line.
    case headerField

    /// Appends a text, escaped for the place.
    func write(_ text: String, into output: inout ByteBuffer) {
        text.utf8.span.withUnsafeBufferPointer { write($0, into: &output) }
    }

    /// Appends a text in UTF-8, escaped for the place.
    func write(_ bytes: [UInt8], into output: inout ByteBuffer) {
        bytes.withUnsafeBufferPointer { write($0, into: &output) }
    }

    /// Appends a text, escaped for the place.
    func write(_ text: String, into output: inout [UInt8]) {
        var buffer = ByteBuffer()
        write(text, into: &buffer)
        buffer.move(to: &output)
    }

    /// Appends a text in UTF-8, escaped for the place.
    func write(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout ByteBuffer) {
        if self == .address || self == .addressList, Self.runsScript(bytes) {
            output.append("about:invalid")
            return
        }
        var start = 0
        var index = Self.nextSpecial(in: bytes, from: 0)
        while index < bytes.count {
            if let replacement = replacement(for: bytes[index]) {
                output.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
                output.append(replacement)
                start = index + 1
            }
            index = Self.nextSpecial(in: bytes, from: index + 1)
        }
        output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    /// The next byte that any place might replace.
    private static func nextSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        ByteScan.first(in: UnsafeRawBufferPointer(bytes), from: start, to: bytes.count) {
            // `&` and `'`, and `<` and `>`, differ in one bit, which is left out.
            ($0 .< SIMD16(repeating: 0x20)) .| $0.equal(0x26, mask: 0xFE)
                .| $0.equal(0x3C, mask: 0xFD) .| $0.equal(0x22) .| $0.equal(0x2C)
                .| $0.equal(0x7F)
        }
    }

    private func replacement(for byte: UInt8) -> StaticString? {
        switch (byte, self) {
        case (UInt8(ascii: "\n"), .headerField), (UInt8(ascii: "\r"), .headerField),
            (UInt8(ascii: "\t"), .headerField):
            " "
        case (UInt8(ascii: "\n"), _), (UInt8(ascii: "\t"), _): nil
        case (UInt8(ascii: "\r"), _): ""
        case (0..<0x20, _), (0x7F, _): ""
        case (_, .plain), (_, .headerField): nil
        case (UInt8(ascii: "&"), _): "&amp;"
        case (UInt8(ascii: "<"), _): "&lt;"
        case (UInt8(ascii: ">"), _): "&gt;"
        case (UInt8(ascii: "\""), _): "&quot;"
        case (UInt8(ascii: "'"), .attribute), (UInt8(ascii: "'"), .address),
            (UInt8(ascii: "'"), .addressList):
            "&#39;"
        case (UInt8(ascii: ","), .addressList): "%2C"
        default: nil
        }
    }

    /// Whether a browser that follows the address would run it as a program.
    ///
    /// Addresses are checked where they are read; this is the last door, as in Go's html/template.
    /// Source of the blanks: the URL standard, "basic URL parser".
    private static func runsScript(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var scheme: UInt64 = 0
        var letters = 0
        for byte in bytes {
            if byte <= 0x20 && letters == 0 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                continue
            }
            if byte == UInt8(ascii: ":") {
                return scheme == dataScheme || scheme == javascriptScheme
                    || scheme == vbscriptScheme
            }
            guard letters < 10 else { return false }
            let letter = byte | 0x20
            guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return false }
            // No other letter begins one of the three schemes.
            if letters == 0, letter != UInt8(ascii: "d"), letter != UInt8(ascii: "j"),
                letter != UInt8(ascii: "v")
            {
                return false
            }
            // Five bits a letter, so that ten letters fit.
            scheme = scheme << 5 | UInt64(letter - UInt8(ascii: "a") + 1)
            letters += 1
        }
        return false
    }

    private static let dataScheme = packed("data")
    private static let javascriptScheme = packed("javascript")
    private static let vbscriptScheme = packed("vbscript")

    private static func packed(_ scheme: StaticString) -> UInt64 {
        scheme.withUTF8Buffer { $0.reduce(0) { $0 << 5 | UInt64($1 - UInt8(ascii: "a") + 1) } }
    }
}
