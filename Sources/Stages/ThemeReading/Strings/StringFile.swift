import Diagnostics
import Templates
import YAML

/// The strings of one file of `strings/`.
struct StringFile {
    /// The strings by key.
    private(set) var phrases: [String: Phrase] = [:]
    /// The keys with their places, in the order of the file.
    private(set) var keys: [Located<String>] = []
    /// The file, for messages.
    let path: String

    /// Decodes a file of strings.
    init(_ file: ThemeFile, diagnostics: inout [Diagnostic]) {
        path = file.shownPath
        let parsed = YAMLParser(limits: .file).parse(file.bytes, path: path)
        diagnostics += parsed.diagnostics
        guard let root = parsed.root, !root.isEmpty else { return }
        guard let entries = root.entries else {
            diagnostics.append(
                .stringsAreNoMap(at: SourceLocation(path: path, range: root.range))
            )
            return
        }
        for entry in entries {
            guard let phrase = phrase(entry, &diagnostics) else { continue }
            phrases[entry.key.value] = phrase
            keys.append(entry.key)
        }
    }

    private func phrase(_ entry: YAMLEntry, _ diagnostics: inout [Diagnostic]) -> Phrase? {
        let location = SourceLocation(path: path, range: entry.value.range)
        if let text = entry.value.text {
            guard !text.isEmpty else {
                diagnostics.append(.emptyString(entry.key.value, at: location))
                return nil
            }
            return Phrase(parts(of: entry.value, text, &diagnostics), at: location)
        }
        guard let forms = entry.value.entries else {
            diagnostics.append(.stringIsNoText(entry.key.value, at: location))
            return nil
        }
        return plural(entry.key.value, forms, at: location, &diagnostics)
    }

    private func plural(
        _ key: String,
        _ entries: [YAMLEntry],
        at location: SourceLocation,
        _ diagnostics: inout [Diagnostic]
    ) -> Phrase? {
        var name: Phrase.Plural?
        var forms: [PluralForm: [Phrase.Part]] = [:]
        for entry in entries {
            guard let text = entry.value.text else {
                let place = SourceLocation(path: path, range: entry.value.range)
                diagnostics.append(.stringIsNoText("\(key).\(entry.key.value)", at: place))
                continue
            }
            let place = SourceLocation(path: path, range: entry.value.range)
            if text.isEmpty {
                diagnostics.append(.emptyString("\(key).\(entry.key.value)", at: place))
            } else if entry.key.value == "plural" {
                name = Phrase.Plural(name: text, location: place)
            } else if let form = PluralForm(rawValue: entry.key.value) {
                forms[form] = parts(of: entry.value, text, &diagnostics)
            } else {
                let place = SourceLocation(path: path, range: entry.key.range)
                diagnostics.append(.unknownPluralForm(entry.key.value, at: place))
            }
        }
        // What is empty was told; a string without it would be told twice.
        guard !entries.contains(where: { $0.value.text?.isEmpty == true }) else { return nil }
        guard let name, let other = forms[.other] else {
            diagnostics.append(
                .incompletePlural(key, missing: name == nil ? "plural" : "other", at: location)
            )
            return nil
        }
        return Phrase(plural: name, other: other, forms: forms, at: location)
    }

    private func parts(of node: YAMLNode, _ text: String, _ diagnostics: inout [Diagnostic])
        -> [Phrase.Part]
    {
        let shown = Self.shownRange(of: node, text)
        return PhraseReader.parts(
            of: text,
            at: SourceLocation(path: path, range: shown ?? node.range),
            isVerbatim: shown != nil,
            diagnostics: &diagnostics
        )
    }

    /// Where a text stands whose file shows its characters as they are, one by one: not over lines,
    /// and without escapes between its quotes.
    private static func shownRange(of node: YAMLNode, _ text: String) -> SourceRange? {
        let (start, end) = (node.range.start, node.range.end)
        guard case .scalar(let scalar) = node.content, start.line == end.line else { return nil }
        let quotes = scalar.style == .quoted ? 1 : 0
        guard end.column - start.column == text.unicodeScalars.count + 2 * quotes else {
            return nil
        }
        return SourceRange(
            from: SourcePosition(line: start.line, column: start.column + quotes),
            to: SourcePosition(line: end.line, column: end.column - quotes)
        )
    }
}
