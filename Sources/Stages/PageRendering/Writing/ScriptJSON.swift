import CampaignModel

/// A JSON object in the making that may stand inside a `script` element.
///
/// `<`, `>` and `&` are written as `\u003C` …, so that no text can end the element or open a comment
/// in it; U+2028 and U+2029 too, which older scripts take for line ends.
struct ScriptJSON: Sendable, Equatable {
    /// What was written so far, in UTF-8.
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Makes room for an object of usual size, which would grow several times else.
    init() {
        bytes.reserveCapacity(768)
    }

    /// Opens the object, or one under a key.
    mutating func open(_ key: StaticString? = nil) {
        if let key { write(key: key) } else { separate() }
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Closes what was opened last.
    mutating func close() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Writes a finished object under a key.
    mutating func object(_ key: StaticString, _ object: ScriptJSON) {
        write(key: key)
        object.bytes.withUnsafeBufferPointer { bytes.add($0) }
        needsComma = true
    }

    /// Writes a text under a key; nothing where there is none.
    mutating func text(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        write(key: key)
        bytes.append(UInt8(ascii: "\""))
        Self.escape(value, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Writes a whole number under a key; nothing where there is none.
    mutating func number(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        write(key: key)
        MarkupWriter.appendDigits(of: value, to: &bytes)
        needsComma = true
    }

    private mutating func write(key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.add(key)
        bytes.add("\":")
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private static func escape(_ text: String, into output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                let byte = bytes[index]
                guard isSpecial(byte) else { continue }
                var width = 1
                let replacement: StaticString
                switch byte {
                case UInt8(ascii: "\""): replacement = "\\\""
                case UInt8(ascii: "\\"): replacement = "\\\\"
                case UInt8(ascii: "\n"): replacement = "\\n"
                case UInt8(ascii: "\t"): replacement = "\\t"
                case UInt8(ascii: "<"): replacement = "\\u003C"
                case UInt8(ascii: ">"): replacement = "\\u003E"
                case UInt8(ascii: "&"): replacement = "\\u0026"
                case 0..<0x20, 0x7F: replacement = ""
                case 0xE2 where isLineEnd(at: index, in: bytes):
                    replacement = bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
                    width = 3
                default: continue
                }
                output.add(bytes[start..<index])
                output.add(replacement)
                start = index + width
            }
            output.add(bytes[start...])
        }
    }

    /// Whether a byte may have to be written in another way; most letters are told by the first line.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        if byte > UInt8(ascii: "\\") { return byte == 0x7F || byte == 0xE2 }
        if byte > UInt8(ascii: ">") { return byte == UInt8(ascii: "\\") }
        return byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "&")
            || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    /// U+2028 is E2 80 A8, U+2029 is E2 80 A9.
    private static func isLineEnd(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == 0x80
            && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
    }
}
