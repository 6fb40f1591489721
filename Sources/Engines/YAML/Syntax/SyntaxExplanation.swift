import Diagnostics

/// What to tell a person about the place where libyaml stopped, and how to read on behind it.
struct SyntaxExplanation {
    let diagnostic: Diagnostic
    /// Lines to read in place of the guilty ones, so that later mistakes are found in the same run.
    let repairs: [(number: Int, line: [Unicode.Scalar])]
    /// Whether the mistake is only what another one has left behind, so that it need not be told.
    var isEcho = false

    /// Explains a failure.
    ///
    /// - Parameters:
    ///   - failure: Where libyaml stopped.
    ///   - lines: The text, with the repairs made so far.
    ///   - repaired: The lines that were repaired before and are not looked at again.
    ///   - place: The file.
    /// - Returns: The explanation of the most likely mistake.
    static func explain(
        _ failure: SyntaxFailure,
        in lines: SourceLines,
        repaired: Set<Int>,
        place: TextPlace
    ) -> SyntaxExplanation {
        let search = Search(failure: failure, lines: lines, repaired: repaired, place: place)
        // No line is to blame where the machine failed.
        guard failure.reason != .noMemory else { return search.anything() }
        return search.closedTooLate() ?? search.mistakeInLine(at: search.here)
            ?? search.continuation() ?? search.indentation() ?? search.mistakeAbove()
            ?? search.mistakeInLine(at: failure.context?.line) ?? search.colonInBrackets()
            ?? search.lineWithoutKey()
            ?? search.escape() ?? search.neverClosed() ?? search.anything()
    }
}

private struct Search {
    let failure: SyntaxFailure
    let lines: SourceLines
    let repaired: Set<Int>
    let place: TextPlace

    /// The line that libyaml complains about; for a missing colon the one where the key should be.
    var here: Int {
        switch failure.reason {
        case .colonExpected: failure.context?.line ?? failure.position.line
        default: min(failure.position.line, lines.numbers.upperBound - 1)
        }
    }

    private func line(_ number: Int?) -> SourceLine? {
        guard let number, !repaired.contains(number) else { return nil }
        return lines.line(number)
    }

    func mistakeInLine(at number: Int?) -> SyntaxExplanation? {
        guard let line = line(number), let mistake = LineMistake.first(in: line) else { return nil }
        return SyntaxExplanation(
            diagnostic: YAMLDiagnostics.lineMistake(mistake, in: place),
            repairs: [(line.number, mistake.repair)]
        )
    }

    func mistakeAbove() -> SyntaxExplanation? {
        mistakeInLine(at: lines.lineAbove(here)?.number)
    }

    /// A quote that libyaml found no end for.
    func closedTooLate() -> SyntaxExplanation? {
        guard failure.reason == .quoteNotClosed, let line = line(failure.context?.line) else {
            return nil
        }
        return unclosed(line)
    }

    /// A quote or bracket in a line above that is closed in a wrong place or nowhere.
    func neverClosed() -> SyntaxExplanation? {
        if failure.reason == .closingExpected, let line = line(failure.context?.line),
            let explanation = unclosed(line)
        {
            return explanation
        }
        var number = here
        while number >= lines.numbers.lowerBound, number > here - 50 {
            if let line = line(number), let explanation = unclosed(line) { return explanation }
            number -= 1
        }
        return nil
    }

    private func unclosed(_ line: SourceLine) -> SyntaxExplanation? {
        let value = line.valueBeforeNote
        guard let first = line.scalars[value].first else { return nil }
        let isQuote = first == "\"" || first == "'"
        guard isQuote || first == "[" || first == "{" else { return nil }
        let find = isQuote ? Quoting.end : Quoting.closingBracket
        guard find(line.scalars, value.lowerBound, value.upperBound) == nil else { return nil }
        let closing: Unicode.Scalar = first == "[" ? "]" : first == "{" ? "}" : first
        let corrected =
            hashInBrackets(line, value)
            ?? line.replacing(value.upperBound..<value.upperBound, with: String(closing))
        let columns = value.lowerBound..<value.lowerBound + 1
        return SyntaxExplanation(
            diagnostic: YAMLDiagnostics.notClosed(
                first,
                at: place.location(line.range(columns)),
                corrected: corrected
            ),
            repairs: [(line.number, corrected)]
        )
    }

    /// `[#One, #Two]` with each hashtag in quotes: the closing bracket was part of a note.
    private func hashInBrackets(_ line: SourceLine, _ value: Range<Int>) -> [Unicode.Scalar]? {
        let scalars = line.scalars
        guard scalars[value].contains("#"), scalars[value.upperBound - 1] == "]" else { return nil }
        let items = scalars[value.lowerBound + 1..<value.upperBound - 1].split(separator: ",")
        let quoted = items.map { item in
            let text = String(String.UnicodeScalarView(item.drop(while: SourceLine.isBlank)))
            return text.unicodeScalars.contains("#") ? Quoting.quoted(text) : text
        }
        return line.replacing(value, with: "[" + quoted.joined(separator: ", ") + "]")
    }

    /// A text that goes on in the next line and has a colon there.
    func continuation() -> SyntaxExplanation? {
        guard failure.reason == .valueNotAllowed, let line = line(here), let key = line.key,
            let above = lines.beginningAbove(here), !above.value.isEmpty,
            line.indent > above.indent
        else { return nil }
        if line.scalars[key].allSatisfy(LineMistake.isOfWord) { return nil }
        let colon = key.upperBound..<key.upperBound + 1
        return SyntaxExplanation(
            diagnostic: YAMLDiagnostics.colonInLongText(at: place.location(line.range(colon))),
            repairs: [(line.number, line.replacing(colon, with: " "))]
        )
    }

    /// A key that begins in a column of no key above it.
    func indentation() -> SyntaxExplanation? {
        guard failure.reason == .valueNotAllowed || failure.reason == .keyExpected,
            let line = line(here), line.key != nil, let above = lines.lineAbove(here),
            above.indent > 0 || line.indent > 0, !openColumns.contains(line.indent)
        else { return nil }
        let wanted = above.indent
        let blanks = String(repeating: " ", count: wanted)
        let columns = line.content..<max(line.content + 1, line.key?.upperBound ?? 0)
        return SyntaxExplanation(
            diagnostic: YAMLDiagnostics.wrongIndentation(
                line.name,
                above: above.name,
                column: wanted + 1,
                at: place.location(line.range(columns))
            ),
            repairs: [(line.number, line.replacing(0..<line.indent, with: blanks))]
        )
    }

    /// The indents of the keys above that are still open.
    private var openColumns: Set<Int> {
        var columns: Set<Int> = []
        var least = Int.max
        var number = here
        while least > 0, let above = lines.lineAbove(number), number > here - 1000 {
            number = above.number
            guard above.indent < least else { continue }
            least = above.indent
            columns.formUnion([above.indent, above.content])
        }
        return columns
    }

    /// `{en: Stop: now}`: a text in brackets that needs quotes.
    func colonInBrackets() -> SyntaxExplanation? {
        let column = failure.position.column - 1
        guard failure.reason == .closingExpected, failure.context?.line == here,
            let line = line(here), line.scalars.indices.contains(column),
            line.scalars[column] == ":"
        else { return nil }
        func isBorder(_ index: Int) -> Bool {
            let isColon =
                line.scalars[index] == ":" && index + 1 < line.scalars.count
                && SourceLine.isBlank(line.scalars[index + 1])
            return isColon || "[]{},".unicodeScalars.contains(line.scalars[index])
        }
        var start = (0..<column).last(where: isBorder).map { $0 + 1 } ?? 0
        while start < column, SourceLine.isBlank(line.scalars[start]) { start += 1 }
        let end =
            (column + 1..<line.scalars.count).first {
                "]},".unicodeScalars.contains(line.scalars[$0])
            }
            ?? line.scalars.count
        let quoted = Quoting.quoted(line.text(start..<end))
        let corrected = line.replacing(start..<end, with: quoted)
        return SyntaxExplanation(
            diagnostic: YAMLDiagnostics.colonInBrackets(
                at: place.location(line.range(column..<column + 1)),
                corrected: corrected
            ),
            repairs: [(line.number, corrected)]
        )
    }

    func lineWithoutKey() -> SyntaxExplanation? {
        guard failure.reason == .colonExpected || failure.reason == .keyExpected,
            let line = line(here), line.key == nil, !line.value.isEmpty
        else { return nil }
        return SyntaxExplanation(
            diagnostic: YAMLDiagnostics.lineWithoutKey(
                line.text(line.value),
                at: place.location(line.range(line.value))
            ),
            repairs: [(line.number, [])],
            isEcho: repaired.contains(line.number - 1)
        )
    }

    func escape() -> SyntaxExplanation? {
        guard failure.reason == .unknownEscape, let line = line(here) else { return nil }
        let column = failure.position.column - 1
        guard column >= 0, column < line.scalars.count else { return nil }
        let doubled = line.scalars.map { $0 == "\\" ? "\\\\" : String($0) }.joined()
        return SyntaxExplanation(
            diagnostic: YAMLDiagnostics.backslash(
                at: place.location(line.range(column..<min(column + 2, line.scalars.count))),
                corrected: Array(doubled.unicodeScalars)
            ),
            repairs: [(line.number, Array(doubled.unicodeScalars))]
        )
    }

    func anything() -> SyntaxExplanation {
        let range = SourceRange(at: failure.position)
        return SyntaxExplanation(
            diagnostic: YAMLDiagnostics.unreadable(failure.reason, at: place.location(range)),
            repairs: []
        )
    }
}
