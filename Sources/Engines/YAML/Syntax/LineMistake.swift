import Diagnostics

/// A mistake that can be seen in one line, with the line as it should be.
struct LineMistake {
    enum Sort {
        case tab
        case symbol(Unicode.Scalar)
        case textAfterHash
        case colon
        case curlyQuotes
        case textAfterQuote
        case spaceMissing
    }

    let sort: Sort
    let line: SourceLine
    /// The guilty characters.
    let columns: Range<Int>
    /// The line as it should be; `nil` where it takes more than this line.
    let corrected: [Unicode.Scalar]?
    /// The line as libyaml can read it.
    let repair: [Unicode.Scalar]

    private init(
        _ sort: Sort,
        _ line: SourceLine,
        _ columns: Range<Int>,
        _ corrected: [Unicode.Scalar]?,
        repair: [Unicode.Scalar]? = nil
    ) {
        self.sort = sort
        self.line = line
        self.columns = columns
        self.corrected = corrected
        self.repair = repair ?? corrected ?? []
    }

    /// A mistake mended by quotes around the value, a note behind it excepted.
    ///
    /// Quotes around the later lines of a text would not help; there the guilty characters are only
    /// blanked out to read on.
    private init(quoting sort: Sort, _ line: SourceLine, _ columns: Range<Int>) {
        guard !line.isContinuation else {
            let blanks = String(repeating: " ", count: columns.count)
            self.init(sort, line, columns, nil, repair: line.replacing(columns, with: blanks))
            return
        }
        let value = line.valueBeforeNote
        let quoted = Quoting.quoted(line.text(value))
        self.init(sort, line, columns, line.replacing(value, with: quoted))
    }

    /// The first mistake of a line at which libyaml has stumbled.
    static func first(in line: SourceLine) -> LineMistake? {
        let scalars = line.scalars
        if let tab = scalars.prefix(line.indent).firstIndex(of: "\t") {
            let blanks = scalars[..<line.indent].map { $0 == "\t" ? "  " : " " }.joined()
            return LineMistake(
                .tab,
                line,
                tab..<line.indent,
                line.replacing(0..<line.indent, with: blanks)
            )
        }
        guard !line.value.isEmpty else { return nil }
        let start = line.value.lowerBound
        switch scalars[start] {
        case "\"", "'": return textAfterQuote(line)
        case "@", "`", "%", "&", "*", "!", ",", "]", "}": return symbol(in: line)
        case ">", "|": return hasOnlyBlockHeader(line) ? nil : symbol(in: line)
        case "-", "?":
            let isAlone = start + 1 >= scalars.count || SourceLine.isBlank(scalars[start + 1])
            return isAlone && line.key != nil ? symbol(in: line) : plain(line)
        case "[", "{": return textAfterBracket(line)
        case let first where CurlyQuotes.opening.contains(first): return curlyQuotes(line)
        default: return plain(line)
        }
    }

    /// A character that YAML keeps for itself, where libyaml has found it.
    static func symbol(in line: SourceLine, at column: Int) -> LineMistake? {
        guard line.scalars.indices.contains(column) else { return nil }
        if column == line.value.lowerBound { return symbol(in: line) }
        return LineMistake(.symbol(line.scalars[column]), line, column..<column + 1, nil)
    }

    /// The value's first character, which YAML keeps for itself.
    static func symbol(in line: SourceLine) -> LineMistake? {
        guard !line.value.isEmpty else { return nil }
        let start = line.value.lowerBound
        return LineMistake(quoting: .symbol(line.scalars[start]), line, start..<start + 1)
    }

    /// What YAML would drop behind ` #`, looked for from a column on.
    static func textAfterHash(in line: SourceLine, from start: Int) -> LineMistake? {
        var position = max(start, 1)
        while position < line.value.upperBound, SourceLine.isBlank(line.scalars[position]) {
            position += 1
        }
        guard position + 1 < line.value.upperBound, line.scalars[position] == "#",
            SourceLine.isBlank(line.scalars[position - 1]),
            HashText.begins(with: line.scalars[position + 1])
        else { return nil }
        let columns = position..<line.valueBeforeNote.upperBound
        return LineMistake(quoting: .textAfterHash, line, columns)
    }

    /// Curly quotes around the value or its beginning.
    static func curlyQuotes(_ line: SourceLine) -> LineMistake? {
        let value = line.valueBeforeNote
        let text = line.text(value)
        guard let first = line.scalars[value].first, CurlyQuotes.opening.contains(first) else {
            return nil
        }
        guard CurlyQuotes.encloses(text) else {
            return LineMistake(quoting: .curlyQuotes, line, value.lowerBound..<value.lowerBound + 1)
        }
        let inner = line.text(value.lowerBound + 1..<value.upperBound - 1)
        let corrected = line.replacing(value, with: Quoting.quoted(inner))
        return LineMistake(.curlyQuotes, line, value, corrected)
    }

    private static func plain(_ line: SourceLine) -> LineMistake? {
        let scalars = line.scalars
        let value = line.valueBeforeNote
        for position in value {
            let isLast = position + 1 == value.upperBound
            if scalars[position] == ":", isLast || SourceLine.isBlank(scalars[position + 1]) {
                return LineMistake(quoting: .colon, line, position..<position + 1)
            }
            if scalars[position] == "#",
                let mistake = textAfterHash(in: line, from: position)
            {
                return mistake
            }
        }
        return line.key == nil ? spaceMissing(line) : nil
    }

    private static func spaceMissing(_ line: SourceLine) -> LineMistake? {
        let scalars = line.scalars
        guard let colon = scalars[line.value].firstIndex(of: ":"), colon > line.value.lowerBound,
            colon + 1 < line.value.upperBound, scalars[colon + 1] != "/",
            scalars[line.value.lowerBound..<colon].allSatisfy(isOfWord)
        else { return nil }
        let corrected = line.replacing(colon..<colon + 1, with: ": ")
        return LineMistake(.spaceMissing, line, colon..<colon + 1, corrected)
    }

    static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }

    private static func textAfterQuote(_ line: SourceLine) -> LineMistake? {
        let value = line.valueBeforeNote
        let scalars = line.scalars
        guard let close = Quoting.end(of: scalars, from: value.lowerBound, to: value.upperBound),
            let next = scalars[close + 1..<value.upperBound].firstIndex(where: {
                !SourceLine.isBlank($0)
            })
        else { return nil }
        let isPaired = scalars[value.upperBound - 1] == scalars[value.lowerBound]
        let inner = isPaired ? value.lowerBound + 1..<value.upperBound - 1 : value
        let corrected = line.replacing(value, with: Quoting.quoted(line.text(inner)))
        return LineMistake(.textAfterQuote, line, next..<value.upperBound, corrected)
    }

    private static func textAfterBracket(_ line: SourceLine) -> LineMistake? {
        let value = line.valueBeforeNote
        let close = Quoting.closingBracket(
            of: line.scalars,
            from: value.lowerBound,
            to: value.upperBound
        )
        guard let close, close + 1 < value.upperBound else { return nil }
        return symbol(in: line)
    }

    /// Whether nothing but YAML's own signs stands behind `>` or `|`.
    private static func hasOnlyBlockHeader(_ line: SourceLine) -> Bool {
        line.scalars[line.valueBeforeNote].dropFirst().allSatisfy {
            $0 == "+" || $0 == "-" || ("1"..."9").contains($0)
        }
    }
}
