/// What is wrong with a text that should be JSON of a known shape.
struct JSONDamage: Error, Equatable {
    /// The place of the guilty byte.
    var place: Int
    /// What is wrong, as the end of a sentence.
    var words: String
}

/// Reads JSON (RFC 8259) value by value as whoever asks expects it, without a tree in between.
///
/// Foundation's decoder does not tell where a text is broken.
struct JSONReader {
    private let bytes: [UInt8]
    /// The place of the next byte.
    private(set) var place = 0

    /// Takes a text.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads an object.
    ///
    /// - Parameter member: Is called for each member with its key and reads or skips the value.
    /// - Throws: What is wrong, or what `member` throws.
    mutating func object(
        _ member: (inout JSONReader, String) throws(JSONDamage) -> Void
    ) throws(JSONDamage) {
        try expect(UInt8(ascii: "{"), "an object is expected")
        if take(UInt8(ascii: "}")) { return }
        repeat {
            let key = try text(or: "a key in quotation marks is expected")
            try expect(UInt8(ascii: ":"), "a colon is expected behind the key")
            try member(&self, key)
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"), "a comma or the end of the object is expected")
    }

    /// Reads a list.
    ///
    /// - Parameter element: Is called for each element and reads it.
    /// - Throws: What is wrong, or what `element` throws.
    mutating func list(
        _ element: (inout JSONReader) throws(JSONDamage) -> Void
    ) throws(JSONDamage) {
        try expect(UInt8(ascii: "["), "a list is expected")
        if take(UInt8(ascii: "]")) { return }
        repeat { try element(&self) } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"), "a comma or the end of the list is expected")
    }

    /// Reads a list of texts.
    mutating func texts() throws(JSONDamage) -> [String] {
        var texts: [String] = []
        try list { (reader) throws(JSONDamage) in texts.append(try reader.text()) }
        return texts
    }

    /// Reads an object of texts.
    mutating func textsByKey() throws(JSONDamage) -> [String: String] {
        var texts: [String: String] = [:]
        try object { (reader, key) throws(JSONDamage) in texts[key] = try reader.text() }
        return texts
    }

    /// Reads a text.
    mutating func text() throws(JSONDamage) -> String {
        try text(or: "a text is expected")
    }

    /// Reads a whole number.
    mutating func number() throws(JSONDamage) -> Int {
        skipBlanks()
        let start = place
        _ = take(UInt8(ascii: "-"), afterBlanks: false)
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        let digits = String(decoding: bytes[start..<place], as: UTF8.self)
        guard let number = Int(digits), next.map({ !".eE".utf8.contains($0) }) ?? true else {
            throw JSONDamage(place: start, words: "a whole number is expected")
        }
        return number
    }

    /// Makes sure that nothing follows.
    mutating func end() throws(JSONDamage) {
        skipBlanks()
        guard next == nil else { throw damage("something stands behind the end") }
    }

    /// Reads past a value of any shape, however deep it is.
    mutating func skip() throws(JSONDamage) {
        var open: [UInt8] = []
        repeat {
            skipBlanks()
            switch next {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                open.append(next == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]"))
                place += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard open.popLast() == next else { throw damage("a bracket closes nothing") }
                place += 1
            case UInt8(ascii: "\""): _ = try text()
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                guard !open.isEmpty else { throw damage("a value is expected") }
                place += 1
            case nil: throw damage("the text ends too early")
            default: try skipWord()
            }
        } while !open.isEmpty
    }

    private mutating func skipWord() throws(JSONDamage) {
        let start = place
        while let byte = next, "+-.0123456789Eaeflnrstu".utf8.contains(byte) { place += 1 }
        guard place > start else { throw damage("a value is expected") }
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private func damage(_ words: String) -> JSONDamage { JSONDamage(place: place, words: words) }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
            place += 1
        }
    }

    private mutating func take(_ byte: UInt8, afterBlanks: Bool = true) -> Bool {
        if afterBlanks { skipBlanks() }
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func expect(_ byte: UInt8, _ words: String) throws(JSONDamage) {
        guard take(byte) else {
            throw damage(next == nil ? "the text ends too early: \(words)" : words)
        }
    }

    private mutating func text(or words: String) throws(JSONDamage) -> String {
        try expect(UInt8(ascii: "\""), words)
        let start = place
        // Most texts hold no escape: their bytes are taken as they are.
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20
        {
            place += 1
        }
        var text = Array(bytes[start..<place])
        while !take(UInt8(ascii: "\""), afterBlanks: false) {
            guard let byte = next else { throw damage("the text ends too early") }
            guard byte >= 0x20 else { throw damage("a text holds a control character") }
            place += 1
            if byte == UInt8(ascii: "\\") {
                text += String(Character(try escape())).utf8
            } else {
                text.append(byte)
            }
        }
        guard let string = String(validating: text, as: UTF8.self) else {
            throw JSONDamage(place: start, words: "a text is not UTF-8")
        }
        return string
    }

    private mutating func escape() throws(JSONDamage) -> Unicode.Scalar {
        let byte = next
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return Unicode.Scalar(byte ?? 0)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default:
            place -= 1
            throw damage("an escape that JSON does not know")
        }
    }

    private mutating func unicodeEscape() throws(JSONDamage) -> Unicode.Scalar {
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take(UInt8(ascii: "\\"), afterBlanks: false),
            take(UInt8(ascii: "u"), afterBlanks: false)
        else { throw damage("half a character is written as an escape") }
        let second = try fourDigits()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw damage("half a character is written as an escape") }
        return scalar
    }

    private mutating func fourDigits() throws(JSONDamage) -> UInt32 {
        let digits = bytes[place...].prefix(4)
        guard digits.count == 4, !"+-".utf8.contains(digits.first ?? 0),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw damage("four hexadecimal digits are expected") }
        place += 4
        return number
    }
}
