public import Diagnostics

/// A template as it lies in a theme: its name, what it makes and its text.
public struct TemplateFile: Sendable, Hashable {
    /// The path without folder `templates/` and ending: `campaign`, `partials/head`.
    public let name: String
    /// What the template makes.
    public let medium: Medium
    /// The path that messages show, relative to the site's folder.
    public let path: String
    /// The text in UTF-8.
    public let bytes: [UInt8]

    /// Creates a template from a file's text.
    public init(name: String, medium: Medium, path: String, bytes: [UInt8]) {
        self.name = name
        self.medium = medium
        self.path = path
        self.bytes = bytes
    }

    /// The place of a byte, as an editor counts it; costs a walk through the text.
    public func location(ofByte offset: Int) -> SourceLocation {
        location(of: offset..<offset)
    }

    /// The place of a stretch of bytes, as an editor counts it; costs a walk through the text.
    func location(of range: Range<Int>) -> SourceLocation {
        let start = position(of: range.lowerBound, from: .start, at: 0)
        let end = position(of: range.upperBound, from: start, at: range.lowerBound)
        return SourceLocation(path: path, range: SourceRange(from: start, to: end))
    }

    private func position(
        of offset: Int,
        from known: SourcePosition,
        at knownOffset: Int
    ) -> SourcePosition {
        var position = known
        for byte in bytes[knownOffset..<min(max(offset, knownOffset), bytes.count)] {
            if byte == UInt8(ascii: "\n") {
                position = SourcePosition(line: position.line + 1, column: 1)
            } else if byte & 0xC0 != 0x80 {
                position.column += 1
            }
        }
        return position
    }

    /// The text of a stretch of bytes.
    func text(of range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
