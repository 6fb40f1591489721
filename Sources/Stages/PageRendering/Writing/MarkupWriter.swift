import Templates

/// HTML or XML in the making: literals of the program as they are, everything else escaped.
///
/// Only a literal can become markup, so no text of a user can, whatever it holds. Attribute values
/// always stand in double quotes. What is written is valid in both languages.
struct MarkupWriter: Sendable {
    /// What was written so far, in UTF-8.
    private(set) var bytes: [UInt8] = []

    /// The finished markup.
    var html: HTML { HTML(escaped: bytes) }

    /// Forgets what was written and keeps the memory.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Takes back the line break at the end, which the place of use brings itself.
    mutating func removeLastLineBreak() {
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    }

    /// Makes room for what is known to come.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(bytes.count + count)
    }

    /// Appends a literal as it is.
    mutating func markup(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends finished markup.
    mutating func markup(_ html: HTML) {
        bytes.append(contentsOf: html.bytes)
    }

    /// Appends finished markup that the stage before made: a stretch of a body.
    mutating func markup(_ escaped: ArraySlice<UInt8>) {
        bytes.append(contentsOf: escaped)
    }

    /// Appends JSON that can end no element.
    mutating func markup(_ json: ScriptJSON) {
        bytes.append(contentsOf: json.bytes)
    }

    /// Appends text, escaped for element content and quoted attributes.
    mutating func text(_ text: String) {
        Self.escape(text, foldingLines: false, into: &bytes)
    }

    /// Appends text on one line: line breaks and tabs become spaces.
    mutating func line(_ text: String) {
        Self.escape(text, foldingLines: true, into: &bytes)
    }

    /// Appends a whole number in plain digits.
    mutating func digits(_ number: Int) {
        Self.appendDigits(of: number, to: &bytes)
    }

    /// Appends ` name="value"`, the value on one line.
    mutating func attribute(_ name: StaticString, _ value: String) {
        open(name)
        line(value)
        markup("\"")
    }

    /// Appends ` name="value"` for a name that is not the program's own; one with characters that
    /// could end it is left out.
    mutating func attribute(named name: String, _ value: String) {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
        guard isPlain, !name.isEmpty else { return }
        markup(" ")
        text(name)
        markup("=\"")
        line(value)
        markup("\"")
    }

    /// Appends ` name="number"`.
    mutating func attribute(_ name: StaticString, _ number: Int) {
        open(name)
        digits(number)
        markup("\"")
    }

    private mutating func open(_ name: StaticString) {
        markup(" ")
        markup(name)
        markup("=\"")
    }
}
