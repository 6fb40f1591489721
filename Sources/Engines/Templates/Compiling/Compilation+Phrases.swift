import Diagnostics

extension Compilation {
    /// Adds a string of the theme, and checks the placeholders of all its languages here.
    mutating func addPhrase(_ key: String, _ escaping: Escaping, at name: NameUse) {
        guard let first = compiler.surroundings.wordings.first, first.phrases[key] != nil else {
            diagnostics.append(
                TemplateDiagnostics.unknownString(
                    key,
                    nearest: NearestName.nearest(
                        to: key,
                        among: compiler.surroundings.wordings.first?.phrases.keys.sorted() ?? []
                    ),
                    at: file.location(of: name.range)
                )
            )
            return
        }
        uses.strings.insert(key)
        var fillings: [String: PhraseUse.Filling] = [:]
        var plurals: [String: Operand] = [:]
        for wording in compiler.surroundings.wordings {
            guard let phrase = wording.phrases[key] else { continue }
            if let plural = phrase.plural, plurals[plural.name] == nil {
                plurals[plural.name] = number(plural, of: key, at: name)
            }
            for parts in phrase.forms.values {
                for case .placeholder(let placeholder, let location) in parts
                where fillings[placeholder] == nil {
                    fillings[placeholder] = filling(
                        placeholder,
                        at: location,
                        of: key,
                        escaping,
                        usedAt: name
                    )
                }
            }
        }
        add(
            .phrase(PhraseUse(key: key, fillings: fillings, plurals: plurals, escaping: escaping))
        )
    }

    private mutating func number(
        _ plural: Phrase.Plural,
        of key: String,
        at name: NameUse
    ) -> Operand? {
        guard let resolved = resolved(plural.name, at: plural.location, of: key, usedAt: name)
        else { return nil }
        guard case .number = resolved.kind else {
            diagnostics.append(
                TemplateDiagnostics.pluralNotNumber(
                    plural.name,
                    kind: resolved.kind,
                    at: plural.location
                )
            )
            return nil
        }
        return resolved.operand
    }

    private mutating func filling(
        _ placeholder: String,
        at location: SourceLocation,
        of key: String,
        _ escaping: Escaping,
        usedAt name: NameUse
    ) -> PhraseUse.Filling? {
        guard let resolved = resolved(placeholder, at: location, of: key, usedAt: name) else {
            return nil
        }
        switch resolved.kind {
        case .text, .number, .choice, .address: return .value(resolved.operand)
        case .html where escaping == .text && place.state == .text:
            return .markup(resolved.operand)
        case .html, .bool, .list, .view:
            diagnostics.append(
                TemplateDiagnostics.placeholderNotText(
                    placeholder,
                    kind: resolved.kind,
                    at: location,
                    usedAt: file.location(of: name.range)
                )
            )
            return nil
        }
    }

    /// What a string's placeholder means at the place where the string is used.
    private mutating func resolved(
        _ placeholder: String,
        at location: SourceLocation,
        of key: String,
        usedAt name: NameUse
    ) -> Resolved? {
        let mistakes = diagnostics.count
        let meaning = meaning(of: NameUse(spelling: placeholder, range: name.range))
        // What is wrong is told at the string, not at the place that uses it.
        diagnostics.removeSubrange(mistakes...)
        if case .value(let resolved) = meaning { return resolved }
        diagnostics.append(
            TemplateDiagnostics.unknownPlaceholder(
                placeholder,
                of: key,
                nearest: NearestName.nearest(to: placeholder, among: stack.spellings),
                at: location,
                usedAt: file.location(of: name.range)
            )
        )
        return nil
    }
}
