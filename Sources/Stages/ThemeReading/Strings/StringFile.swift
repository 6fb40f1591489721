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
            if entry.key.value == "plural" {
                let place = SourceLocation(path: path, range: entry.value.range)
                name = Phrase.Plural(name: text, location: place)
            } else if let form = PluralForm(rawValue: entry.key.value) {
                forms[form] = parts(of: entry.value, text, &diagnostics)
            } else {
                let place = SourceLocation(path: path, range: entry.key.range)
                diagnostics.append(.unknownPluralForm(entry.key.value, at: place))
            }
        }
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
        let isPlain =
            if case .scalar(let scalar) = node.content { scalar.style == .plain } else { false }
        return PhraseReader.parts(
            of: text,
            at: SourceLocation(path: path, range: node.range),
            isVerbatim: isPlain,
            diagnostics: &diagnostics
        )
    }
}
