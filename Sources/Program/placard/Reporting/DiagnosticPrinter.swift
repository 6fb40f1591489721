import Diagnostics

/// Prints the diagnostics of a run: sorted, each once, those of one kind grouped where they are many.
struct DiagnosticPrinter {
    /// How many diagnostics of one kind in one file are shown in full.
    static let mostOfAKind = 10

    /// The folders whose files are quoted; `nil` where none could be opened.
    let folder: SiteFolder?
    /// Whether severities are shown in colour.
    let hasColour: Bool

    /// The text for standard error; empty where nothing was found.
    func text(of diagnostics: [Diagnostic]) -> String {
        var shown: [String: Int] = [:]
        var hidden: [(kind: String, path: String, count: Int)] = []
        var text = ""
        for diagnostic in diagnostics {
            let group = diagnostic.kind.name + "\n" + diagnostic.location.path
            shown[group, default: 0] += 1
            if shown[group, default: 0] <= Self.mostOfAKind {
                text += coloured(plain(diagnostic), diagnostic.severity)
                continue
            }
            if let place = hidden.firstIndex(where: {
                $0.kind == diagnostic.kind.name && $0.path == diagnostic.location.path
            }) {
                hidden[place].count += 1
            } else {
                hidden.append((diagnostic.kind.name, diagnostic.location.path, 1))
            }
        }
        for group in hidden {
            text += "\(group.path): \(group.count) more [\(group.kind)]\n"
        }
        return text
    }

    /// The text without colour, with paths as the user would type them.
    private func plain(_ diagnostic: Diagnostic) -> String {
        var shown = diagnostic
        if let folder {
            shown.location.path = folder.shown(diagnostic.location.path)
            for note in shown.notes.indices {
                shown.notes[note].location.path = folder.shown(shown.notes[note].location.path)
            }
        }
        return shown.text { _, line in folder?.line(line, of: diagnostic.location.path) }
    }

    /// `3 errors, 1 warning`; empty where nothing was found.
    static func count(of diagnostics: [Diagnostic]) -> String {
        let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            guard count > 0 else { return nil }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return counts.joined(separator: ", ")
    }

    /// The heading's severity in colour: red, yellow or blue.
    private func coloured(_ text: String, _ severity: Severity) -> String {
        guard hasColour, let range = text.firstRange(of: ": \(severity.rawValue): ") else {
            return text
        }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "34"
            }
        return text.replacingCharacters(in: range, with: "\(severity.rawValue)", code: code)
    }
}

extension String {
    fileprivate func replacingCharacters(
        in range: Range<Index>,
        with word: String,
        code: String
    ) -> String {
        self[..<range.lowerBound] + ": \u{1B}[1;\(code)m\(word)\u{1B}[0m: "
            + self[range.upperBound...]
    }
}
