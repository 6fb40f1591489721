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
    func write(_ text: String, into output: inout [UInt8]) {
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
            write($0, into: &output)
        }
        if isWritten == nil { write(Array(text.utf8), into: &output) }
    }

    /// Appends a text in UTF-8, escaped for the place.
    func write(_ bytes: [UInt8], into output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { write($0, into: &output) }
    }

    /// Appends a text in UTF-8, escaped for the place.
    func write(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        if self == .address || self == .addressList, Self.runsScript(bytes) {
            output.append(contentsOf: "about:invalid".utf8)
            return
        }
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            // Of all bytes, only controls, `"` to `>` and the delete character are ever replaced.
            if byte > 0x3E && byte != 0x7F || byte == 0x20 {
                index += 1
                continue
            }
            if let replacement = replacement(for: byte) {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                replacement.withUTF8Buffer { output.append(contentsOf: $0) }
                start = index + 1
            }
            index += 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
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
