/// Writes fields of a mail's header.
enum HeaderField {
    /// A text on one line, without control characters.
    static func line(_ text: String) -> String {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace && $0 != "\u{A0}" }
        return words.map { word in
            String(
                String.UnicodeScalarView(word.filter { $0.properties.generalCategory != .control })
            )
        }.joined(separator: " ")
    }

    /// A text as a field's value: encoded words where it is not plain ASCII (RFC 2047), folded.
    static func words(_ text: String) -> String {
        let line = line(text)
        let isPlain = line.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !line.contains("=?")
        if isPlain, line.utf8.count <= 60 { return line }
        return encodedWords(line)
    }

    /// A display name before an address.
    static func name(_ text: String) -> String {
        let line = line(text)
        let isAtom = line.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: " "), UInt8(ascii: "-"): true
            default: false
            }
        }
        if isAtom, line.utf8.count <= 60 { return line }
        let isPlain = line.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        guard isPlain, line.utf8.count <= 60 else { return encodedWords(line) }
        let escaped = line.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
        return "\"\(String(escaped))\""
    }

    /// Encoded words of at most 75 characters, each on a line of its own; none ends in a character.
    private static func encodedWords(_ line: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        for scalar in line.unicodeScalars {
            let next = Array(String(scalar).utf8)
            if bytes.count + next.count > 42 {
                words.append("=?UTF-8?B?\(Base64.text(bytes))?=")
                bytes = []
            }
            bytes += next
        }
        if !bytes.isEmpty { words.append("=?UTF-8?B?\(Base64.text(bytes))?=") }
        return words.joined(separator: "\r\n ")
    }
}

/// Base 64: RFC 4648, section 4.
private enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    static func text(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            var letters: [UInt8] = []
            for place in 0..<4 {
                letters.append(place < 3 - group.count ? UInt8(ascii: "=") : alphabet[bits & 63])
                bits >>= 6
            }
            output += letters.reversed()
        }
        return String(decoding: output, as: UTF8.self)
    }
}
