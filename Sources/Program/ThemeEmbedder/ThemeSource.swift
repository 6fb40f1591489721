/// Writes a theme's files as one source of Swift.
enum ThemeSource {
    /// The source that gives `EmbeddedTheme` its contents.
    static func source(of files: [(path: String, bytes: [UInt8])]) -> String {
        var lines = [
            "// Made by ThemeEmbedder from themes/default.",
            "extension EmbeddedTheme {",
            "    static let contents: [EmbeddedFile] = [",
        ]
        for file in files.sorted(by: { $0.path < $1.path }) {
            lines.append("EmbeddedFile(\(literal(file.path)), \(argument(for: file.bytes))),")
        }
        lines += ["    ]", "}", ""]
        return lines.joined(separator: "\n")
    }

    /// Text stays readable and compiles quickly; what a literal cannot hold is written in digits.
    private static func argument(for bytes: [UInt8]) -> String {
        guard let text = String(validating: bytes, as: UTF8.self), bytes.allSatisfy(isPlain) else {
            let digits = bytes.map { byte in
                let digits = String(byte, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }
            return "hexadecimal: \"\(digits.joined())\""
        }
        return "text: \(literal(text))"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09
    }

    /// A literal of several lines with so many `#` that nothing in the text ends it or is evaluated.
    private static func literal(_ text: String) -> String {
        var marks = "#"
        while text.contains("\"\"\"\(marks)") || text.contains("\\\(marks)") { marks += "#" }
        return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
    }
}
