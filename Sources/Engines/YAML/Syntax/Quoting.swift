/// Straight quotes as YAML reads them.
enum Quoting {
    /// Text in the quotes that need the fewest escapes.
    static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let needsEscape = scalars.contains("\"") || scalars.contains("\\")
        if !needsEscape { return "\"\(text)\"" }
        if !scalars.contains("'") { return "'\(text)'" }
        var escaped = ""
        for scalar in scalars {
            if scalar == "\"" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return "\"\(escaped)\""
    }

    /// The place of the quote that closes the one at `start`, or `nil` where none does in this line.
    static func end(of scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Int? {
        let quote = scalars[start]
        var position = start + 1
        while position < end {
            if scalars[position] == quote {
                let isDoubled =
                    quote == "'" && position + 1 < end && scalars[position + 1] == quote
                guard isDoubled else { return position }
                position += 1
            } else if quote == "\"", scalars[position] == "\\" {
                position += 1
            }
            position += 1
        }
        return nil
    }

    /// The place of the bracket that closes the one at `start`, or `nil` where none does in this
    /// line.
    static func closingBracket(of scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Int? {
        var depth = 0
        var position = start
        while position < end {
            switch scalars[position] {
            case "[", "{": depth += 1
            case "]", "}":
                depth -= 1
                if depth == 0 { return position }
            case "\"" where opensValue(scalars, position, start),
                "'" where opensValue(scalars, position, start):
                guard let close = self.end(of: scalars, from: position, to: end) else { return nil }
                position = close
            case "#" where SourceLine.isBlank(scalars[position - 1]): return nil
            default: break
            }
            position += 1
        }
        return nil
    }

    /// Whether a quote stands where a value may begin, so that it is no apostrophe.
    private static func opensValue(_ scalars: [Unicode.Scalar], _ at: Int, _ start: Int) -> Bool {
        var before = at - 1
        while before > start, SourceLine.isBlank(scalars[before]) { before -= 1 }
        return "[{,:".unicodeScalars.contains(scalars[before])
    }
}
