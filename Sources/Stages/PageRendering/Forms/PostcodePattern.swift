import Locales

/// A country's postcodes as a regular expression for the script, over a text whose digits are `#`, whose
/// letters are `@`, and whose spaces and hyphens are gone.
struct PostcodePattern {
    /// The expression: `^(@?@?@?#####)$`.
    let text: String

    init(_ rule: PostcodeRule) {
        var bytes: [UInt8] = []
        for shape in rule.shapes {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "|")) }
            // The country's letters may stand before digits: "D-10115".
            if shape.utf8.first == UInt8(ascii: "#") { bytes += "@?@?@?".utf8 }
            bytes += shape.utf8.map { $0 == UInt8(ascii: "*") ? UInt8(ascii: ".") : $0 }
        }
        text = "^(\(String(decoding: bytes, as: UTF8.self)))$"
    }
}
