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
