import CampaignModel

/// Reads JSON strictly: no duplicate members, no trailing text, bounded depth.
struct JSONReader {
    private let bytes: [UInt8]
    private var place = 0

    /// Reads a whole text.
    static func value(of bytes: [UInt8]) throws(BodyProblem) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.place == bytes.count else { throw .malformed("text behind the JSON") }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipBlanks() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(BodyProblem) -> JSONValue {
        guard depth <= BodyLimits.depth else { throw .tooDeep }
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(
        _ text: String,
        _ value: JSONValue
    ) throws(BodyProblem) -> JSONValue {
        guard bytes[place...].starts(with: text.utf8) else { throw .malformed("a JSON word") }
        place += text.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(BodyProblem) -> JSONValue {
        place += 1
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object([]) }
        while true {
            guard members.count < BodyLimits.fields else { throw .tooManyFields }
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw .malformed("a JSON member") }
            let name = try string()
            guard names.insert(name).inserted else { throw .malformed("a member twice") }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw .malformed("a JSON member") }
            members.append(JSONValue.Member(name, try value(depth: depth + 1)))
            skipBlanks()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw .malformed("a JSON object") }
        }
    }

    private mutating func array(depth: Int) throws(BodyProblem) -> JSONValue {
        place += 1
        var values: [JSONValue] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .array([]) }
        while true {
            guard values.count < BodyLimits.fields else { throw .tooManyFields }
            values.append(try value(depth: depth + 1))
            skipBlanks()
            if take(UInt8(ascii: "]")) { return .array(values) }
            guard take(UInt8(ascii: ",")) else { throw .malformed("a JSON list") }
        }
    }

    private mutating func number() throws(BodyProblem) -> String {
        let start = place
        _ = take(UInt8(ascii: "-"))
        let whole = digits()
        guard whole == 1 || whole > 1 && bytes[place - whole] != UInt8(ascii: "0") else {
            throw .malformed("a JSON value")
        }
        if take(UInt8(ascii: ".")), digits() == 0 { throw .malformed("a JSON number") }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw .malformed("a JSON number") }
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        return place - start
    }

    private mutating func string() throws(BodyProblem) -> String {
        place += 1
        var text: [UInt8] = []
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw .malformed("text that is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
            case 0x00..<0x20: throw .malformed("a control character in a JSON text")
            default: text.append(byte)
            }
        }
        throw .malformed("a JSON text without an end")
    }

    private mutating func escape() throws(BodyProblem) -> Unicode.Scalar {
        guard let byte = next else { throw .malformed("a JSON escape") }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw .malformed("a JSON escape")
        }
    }

    private mutating func unicodeEscape() throws(BodyProblem) -> Unicode.Scalar {
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
        else { throw .malformed("half a character in JSON") }
        let second = try fourDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw .malformed("half a character in JSON") }
        return scalar
    }

    private mutating func fourDigits() throws(BodyProblem) -> UInt32 {
        guard bytes.count - place >= 4,
            !"+-".utf8.contains(bytes[place]),
            let value = UInt32(
                String(decoding: bytes[place..<(place + 4)], as: UTF8.self),
                radix: 16
            )
        else { throw .malformed("a JSON escape") }
        place += 4
        return value
    }
}
