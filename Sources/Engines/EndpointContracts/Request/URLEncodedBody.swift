/// Bodies of the type `application/x-www-form-urlencoded`.
enum URLEncodedBody {
    /// What a browser sends: line breaks are CRLF, as HTML's form submission has it.
    static func bytes(of fields: [SentField]) -> [UInt8] {
        var bytes: [UInt8] = []
        for field in fields {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
            PercentEncoding.appendForm(LineBreaks.crlf(field.name), to: &bytes)
            bytes.append(UInt8(ascii: "="))
            PercentEncoding.appendForm(LineBreaks.crlf(field.value.text), to: &bytes)
        }
        return bytes
    }

    /// Reads a body strictly.
    static func fields(of bytes: [UInt8]) throws(BodyProblem) -> [SentField] {
        guard !bytes.isEmpty else { return [] }
        var fields: [SentField] = []
        for pair in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
            guard fields.count < BodyLimits.fields else { throw .tooManyFields }
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")),
                let name = PercentEncoding.decodedForm(pair[..<equals]),
                let value = PercentEncoding.decodedForm(pair[(equals + 1)...])
            else { throw .malformed("a pair that no browser sends") }
            fields.append(SentField(name, value))
        }
        return fields
    }
}

/// Line breaks in what a form sends.
enum LineBreaks {
    /// Every line break as CRLF.
    static func crlf(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        var bytes: [UInt8] = []
        var wasReturn = false
        for byte in text.utf8 {
            switch byte {
            case 0x0D: bytes += [0x0D, 0x0A]
            case 0x0A: if !wasReturn { bytes += [0x0D, 0x0A] }
            default: bytes.append(byte)
            }
            wasReturn = byte == 0x0D
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Why a body cannot be read.
public enum BodyProblem: Error, Sendable, Equatable {
    /// It is longer than any sign form's.
    case tooLong
    /// It has more fields than any sign form.
    case tooManyFields
    /// It nests deeper than any sign form.
    case tooDeep
    /// It is not what its type says.
    case malformed(String)
}

/// How much a receiver reads.
enum BodyLimits {
    /// The longest body in bytes.
    static let bytes = 262_144
    /// The most fields.
    static let fields = 500
    /// The deepest nesting of JSON.
    static let depth = 32
}
