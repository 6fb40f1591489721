import CampaignModel
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
        bytes.add(literal)
    }

    /// Appends finished markup.
    mutating func markup(_ html: HTML) {
        html.bytes.withUnsafeBufferPointer { bytes.add($0) }
    }

    /// Appends finished markup that the stage before made: a stretch of a body.
    mutating func markup(_ escaped: ArraySlice<UInt8>) {
        escaped.withUnsafeBufferPointer { bytes.add($0) }
    }

    /// Appends JSON that can end no element.
    mutating func markup(_ json: ScriptJSON) {
        json.bytes.withUnsafeBufferPointer { bytes.add($0) }
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

    /// Appends an attribute: ` name="`, which the program writes as a whole, the value on one line, and
    /// the closing quote.
    mutating func attribute(_ start: StaticString, _ value: String) {
        bytes.add(start)
        line(value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends ` name="` for a name that is not the program's own.
    ///
    /// - Returns: Whether it was written: one with characters that could end it is not.
    mutating func attributeName(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
        guard isPlain, !name.isEmpty else { return false }
        markup(" ")
        text(name)
        markup("=\"")
        return true
    }

    /// Appends an attribute that holds a whole number.
    mutating func attribute(_ start: StaticString, _ number: Int) {
        bytes.add(start)
        digits(number)
        bytes.append(UInt8(ascii: "\""))
    }
}
