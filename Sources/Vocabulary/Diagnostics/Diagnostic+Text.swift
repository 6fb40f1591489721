extension Diagnostic {
    /// The terminal's form: `path:line:column: severity: Summary [Identifier]`, the guilty line with a
    /// caret under it, why it matters and what to do.
    ///
    /// - Parameter sourceLine: The text of a line of a file, without its line break, or `nil` where it
    ///   cannot be shown.
    /// - Returns: One or more lines, each with its line break, without colour.
    public func text(sourceLine: (_ path: String, _ line: Int) -> String?) -> String {
        var lines = ["\(heading(of: location)): \(severity.rawValue): \(summary) [\(kind.name)]"]
        if let range = location.range, let source = sourceLine(location.path, range.start.line) {
            lines += Self.excerpt(of: source, range: range)
        }
        if !explanation.isEmpty { lines.append("  \(explanation)") }
        for note in notes { lines.append("  note: \(heading(of: note.location)): \(note.text)") }
        for solution in solutions { lines.append("  → \(solution)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(of location: SourceLocation) -> String {
        let path = Self.printable(location.path)
        guard let start = location.range?.start else { return path }
        return "\(path):\(start.line):\(start.column)"
    }

    /// The line and a caret under the guilty characters; a long line is cut around them.
    private static func excerpt(of source: String, range: SourceRange) -> [String] {
        let scalars = Array(source.unicodeScalars)
        let first = min(max(range.start.column - 1, 0), scalars.count)
        let last = range.end.line == range.start.line ? range.end.column - 1 : scalars.count
        let widest = 96
        let from = first > widest - 16 ? first - 16 : 0
        let to = min(scalars.count, from + widest)
        let shown = printable(String(String.UnicodeScalarView(scalars[from..<to])))
        let number = String(range.start.line)
        let gutter = String(repeating: " ", count: number.count)
        let lead = (from > 0 ? 1 : 0) + first - from
        let width = max(1, min(last, to) - first)
        let caret = "^" + String(repeating: "~", count: width - 1)
        let line = (from > 0 ? "…" : "") + shown + (to < scalars.count ? "…" : "")
        return [
            "  \(number) | \(line)",
            "  \(gutter) | \(String(repeating: " ", count: lead))\(caret)",
        ]
    }

    /// Replaces control characters, which could otherwise drive the reader's terminal.
    private static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control: result.append(scalar == "\t" ? " " : "\u{FFFD}")
            case .format where isBidirectionalControl(scalar): result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}
