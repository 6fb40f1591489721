import Diagnostics

/// Looks at the lines of values that libyaml accepted and a person did not mean so.
struct SuspectCheck {
    let lines: SourceLines
    let place: TextPlace

    func diagnostic(for suspect: TreeBuilder.Suspect) -> Diagnostic? {
        mistake(for: suspect).map { YAMLDiagnostics.lineMistake($0, in: place) }
    }

    private func mistake(for suspect: TreeBuilder.Suspect) -> LineMistake? {
        switch suspect {
        case .endsBeforeHash(let range):
            let line = lines.line(range.end.line)
            return line.flatMap { LineMistake.textAfterHash(in: $0, from: range.end.column - 1) }
        case .curlyQuotes(let range):
            return lines.line(range.start.line).flatMap(LineMistake.curlyQuotes)
        case .symbol(let position):
            return lines.line(position.line).flatMap {
                LineMistake.symbol(in: $0, at: position.column - 1)
            }
        }
    }
}
