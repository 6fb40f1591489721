/// A value of JSON (RFC 8259) as it is written: keys in the order of their bytes, so that equal values
/// give equal texts.
indirect enum WrittenJSON: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([WrittenJSON])
    case object([(key: String, value: WrittenJSON?)])

    /// A list of texts.
    static func texts(_ texts: [String]) -> WrittenJSON { .list(texts.map { .text($0) }) }

    /// An object of texts.
    static func texts(_ texts: [String: String]) -> WrittenJSON {
        .object(texts.map { (key: $0, value: .text($1)) })
    }

    /// A whole document: an object with a line for each row of what it holds.
    var document: [UInt8] {
        guard case .object(let members) = self else { return rowBytes + [0x0A] }
        var bytes: [UInt8] = []
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for (key, value) in Self.sorted(members) {
            bytes += isFirst ? [0x0A] : [UInt8(ascii: ","), 0x0A]
            isFirst = false
            Self.write(key, to: &bytes)
            bytes += [UInt8(ascii: ":"), 0x20]
            value.writeRows(to: &bytes)
        }
        bytes += Array("\n}\n".utf8)
        return bytes
    }

    /// The value in one line.
    private var rowBytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func writeRows(to bytes: inout [UInt8]) {
        let rows: [(key: String?, value: WrittenJSON)]
        let brackets: (UInt8, UInt8)
        switch self {
        case .list(let values) where !values.isEmpty:
            rows = values.map { (nil, $0) }
            brackets = (UInt8(ascii: "["), UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            rows = Self.sorted(members).map { ($0.key, $0.value) }
            brackets = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        default: return write(to: &bytes)
        }
        bytes.append(brackets.0)
        var isFirst = true
        for (key, value) in rows {
            bytes += isFirst ? [0x0A] : [UInt8(ascii: ","), 0x0A]
            isFirst = false
            if let key {
                Self.write(key, to: &bytes)
                bytes += [UInt8(ascii: ":"), 0x20]
            }
            value.write(to: &bytes)
        }
        bytes += [0x0A, brackets.1]
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.write(text, to: &bytes)
        case .number(let number): bytes += String(number).utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (number, value) in values.enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (number, member) in Self.sorted(members).enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.write(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// The members that have a value.
    private static func sorted(_ members: [(key: String, value: WrittenJSON?)])
        -> [(key: String, value: WrittenJSON)]
    {
        members.compactMap { key, value in value.map { (key, $0) } }
            .sorted { BuildManifest.isOrdered($0.key, $1.key) }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0x00..<0x20, 0x7F:
                bytes += "\\u00".utf8
                bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
