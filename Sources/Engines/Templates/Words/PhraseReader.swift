public import Diagnostics

/// Finds the placeholders of a theme's string.
public enum PhraseReader {
    /// Divides a string into words and placeholders.
    ///
    /// - Parameters:
    ///   - text: The string: every `{` begins a placeholder.
    ///   - location: Where the string stands in its file.
    ///   - isVerbatim: Whether the file shows the string's characters as they are, so that each
    ///     placeholder has a place of its own; else all of them have the string's.
    ///   - diagnostics: Takes the braces that enclose no name.
    /// - Returns: The parts in their order.
    public static func parts(
        of text: String,
        at location: SourceLocation,
        isVerbatim: Bool,
        diagnostics: inout [Diagnostic]
    ) -> [Phrase.Part] {
        // Most strings are words alone.
        guard text.utf8.contains(UInt8(ascii: "{")) else {
            return text.isEmpty ? [] : [.words(text)]
        }
        var parts: [Phrase.Part] = []
        var rest = text.unicodeScalars[...]
        var column = 0
        while let start = rest.firstIndex(of: "{") {
            if start > rest.startIndex { parts.append(.words(String(rest[..<start]))) }
            column += rest.distance(from: rest.startIndex, to: start)
            let end = rest[start...].firstIndex(of: "}") ?? rest.endIndex
            let inner = rest[rest.index(after: start)..<end]
            let place = isVerbatim ? location.moved(by: column, length: inner.count + 2) : location
            if end < rest.endIndex, isName(inner) {
                parts.append(.placeholder(String(inner), place))
            } else {
                let quoted = String(rest[start...].prefix(40))
                diagnostics.append(TemplateDiagnostics.malformedPlaceholder(quoted, at: place))
            }
            column += inner.count + 2
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        return parts
    }

    private static func isName(_ text: Substring.UnicodeScalarView) -> Bool {
        !text.isEmpty
            && text.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
                    || $0 == "_" || $0 == "."
            }
    }
}

extension SourceLocation {
    /// A stretch of the same line, from an offset in characters behind the start.
    fileprivate func moved(by offset: Int, length: Int) -> SourceLocation {
        guard let start = range?.start else { return self }
        let first = SourcePosition(line: start.line, column: start.column + offset)
        let last = SourcePosition(line: start.line, column: first.column + length)
        return SourceLocation(path: path, range: SourceRange(from: first, to: last))
    }
}
