import CampaignModel

extension MarkupWriter {
    /// Appends text, escaped for element content and for attribute values in double quotes.
    ///
    /// Control characters and the noncharacters U+FFFE and U+FFFF, which XML 1.0 forbids, are
    /// dropped.
    static func escape(_ text: String, foldingLines: Bool, into output: inout [UInt8]) {
        var text = text
        text.withUTF8 { escape($0, foldingLines: foldingLines, into: &output) }
    }

    private static func escape(
        _ bytes: UnsafeBufferPointer<UInt8>,
        foldingLines: Bool,
        into output: inout [UInt8]
    ) {
        var start = 0
        var next = 0
        while case let index = nextSpecial(in: bytes, from: next), index < bytes.count {
            next = index + 1
            var width = 1
            let replacement: StaticString
            switch bytes[index] {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\""): replacement = "&quot;"
            case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
                guard foldingLines else { continue }
                replacement = " "
            case 0xEF:
                guard isNoncharacter(at: index, in: bytes) else { continue }
                replacement = ""
                width = 3
            default: replacement = ""
            }
            output.add(bytes[start..<index])
            output.add(replacement)
            start = index + width
        }
        output.add(bytes[start...])
    }

    private static func nextSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        ByteScan.first(in: UnsafeRawBufferPointer(bytes), from: start, to: bytes.count) {
            // `<` and `>` differ in one bit, `"` and `&` in another.
            ($0 .< SIMD16(repeating: 0x20)) .| $0.equal(0x3C, mask: 0xFD)
                .| $0.equal(0x22, mask: 0xFB) .| $0.equal(0x7F) .| $0.equal(0xEF)
        }
    }

    /// U+FFFE is EF BF BE, U+FFFF is EF BF BF.
    private static func isNoncharacter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool
    {
        index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
    }

    /// Appends a number in plain digits, whatever its size.
    static func appendDigits(of number: Int, to output: inout [UInt8]) {
        if number < 0 { output.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = output.count
        repeat {
            output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        output[start...].reverse()
    }
}
