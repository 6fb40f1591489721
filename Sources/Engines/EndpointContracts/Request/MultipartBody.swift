/// Bodies of the type `multipart/form-data` (RFC 7578) without files.
enum MultipartBody {
    /// A boundary that stands in none of the values.
    static func boundary(for fields: [SentField]) -> String {
        var boundary = "placard-form-boundary"
        while fields.contains(where: {
            $0.value.text.contains(boundary) || $0.name.contains(boundary)
        }) {
            boundary += "-x"
        }
        return boundary
    }

    /// What a browser sends.
    static func bytes(of fields: [SentField], boundary: String) -> [UInt8] {
        var text = ""
        for field in fields {
            text += "--\(boundary)\r\nContent-Disposition: form-data; name=\""
            text += escaped(LineBreaks.crlf(field.name))
            text += "\"\r\n\r\n" + LineBreaks.crlf(field.value.text) + "\r\n"
        }
        return Array((text + "--\(boundary)--\r\n").utf8)
    }

    /// Reads a body strictly.
    static func fields(of bytes: [UInt8], boundary: String) throws(BodyProblem) -> [SentField] {
        guard (1...70).contains(boundary.utf8.count) else { throw .malformed("its boundary") }
        let delimiter = Array("--\(boundary)".utf8)
        guard bytes.starts(with: delimiter) else { throw .malformed("its first boundary") }
        var fields: [SentField] = []
        var place = delimiter.count
        let between = [0x0D, 0x0A] + delimiter
        while true {
            let rest = bytes[place...]
            if rest.starts(with: [0x2D, 0x2D]) {
                guard rest.count == 2 || rest.dropFirst(2).elementsEqual([0x0D, 0x0A]) else {
                    throw .malformed("what follows its last boundary")
                }
                return fields
            }
            guard fields.count < BodyLimits.fields else { throw .tooManyFields }
            guard rest.starts(with: [0x0D, 0x0A]) else { throw .malformed("a boundary") }
            let head = [UInt8]([0x0D, 0x0A, 0x0D, 0x0A])
            guard let headEnd = ByteSearch.first(head, in: bytes, from: place),
                let end = ByteSearch.first(between, in: bytes, from: headEnd + 2)
            else { throw .malformed("a part without an end") }
            let value = bytes[min(headEnd + 4, end)..<end]
            guard let headText = String(validating: bytes[(place + 2)..<headEnd], as: UTF8.self),
                let text = String(validating: value, as: UTF8.self)
            else { throw .malformed("text that is not UTF-8") }
            fields.append(SentField(try name(in: headText), text))
            place = end + between.count
        }
    }

    /// The field's name in the header of a part; files are refused.
    private static func name(in head: String) throws(BodyProblem) -> String {
        for line in head.split(separator: "\r\n") {
            let lower = line.lowercased()
            guard lower.hasPrefix("content-disposition:") else { continue }
            let wanted = "content-disposition: form-data; name=\""
            guard lower.hasPrefix(wanted), line.hasSuffix("\"") else {
                throw .malformed("a part without a name")
            }
            let name = line.dropFirst(wanted.count).dropLast()
            guard !name.contains("\"") else { throw .malformed("a file") }
            return unescaped(String(name))
        }
        throw .malformed("a part without a disposition")
    }

    private static let escapes = [("\"", "%22"), ("\r", "%0D"), ("\n", "%0A")]

    private static func escaped(_ name: String) -> String {
        name.unicodeScalars.reduce(into: "") { text, scalar in
            let plain = String(scalar)
            text += escapes.first { $0.0 == plain }?.1 ?? plain
        }
    }

    private static func unescaped(_ name: String) -> String {
        escapes.reduce(name) { text, escape in
            text.split(separator: escape.1, omittingEmptySubsequences: false)
                .joined(separator: escape.0)
        }
    }
}
