import Diagnostics

extension Compilation {
    /// Adds a tag that writes a value.
    mutating func addValue(of name: NameUse, isRaw: Bool) {
        switch meaning(of: name) {
        case .mistake, .nothing: return
        case .value(let resolved): addValue(resolved, of: name, isRaw: isRaw)
        case .phrase(let key):
            guard let escaping = escaping(of: .text, isRaw: isRaw, for: name) else { return }
            addPhrase(key, escaping, at: name)
        case .asset(let asset):
            guard let escaping = escaping(of: .address, isRaw: isRaw, for: name) else { return }
            guard compiler.surroundings.assets.contains(asset) else {
                diagnostics.append(
                    TemplateDiagnostics.unknownAsset(
                        asset,
                        known: compiler.surroundings.assets,
                        at: file.location(of: name.range)
                    )
                )
                return
            }
            uses.assets.insert(asset)
            add(.asset(asset, escaping))
        }
        layout.goesOn = false
    }

    private mutating func addValue(_ resolved: Resolved, of name: NameUse, isRaw: Bool) {
        if resolved.isOpen, resolved.isOptional {
            let location = file.location(of: name.range)
            diagnostics.append(TemplateDiagnostics.openNameAlone(name.spelling, at: location))
            return
        }
        if case .html = resolved.kind {
            if isMarkupSound(name, isRaw: isRaw) { add(.markup(resolved.operand)) }
            return
        }
        guard let escaping = escaping(of: resolved.kind, isRaw: isRaw, for: name) else { return }
        if escaping == .address || escaping == .addressList, resolved.isOptional {
            let location = file.location(of: name.range)
            diagnostics.append(TemplateDiagnostics.addressMayLack(name.spelling, at: location))
            return
        }
        add(.value(resolved.operand, escaping))
    }

    /// Whether a name of HTML stands between elements, in three braces.
    private mutating func isMarkupSound(_ name: NameUse, isRaw: Bool) -> Bool {
        guard medium == .html, place.state == .text else {
            let location = file.location(of: name.range)
            let words = medium == .html ? place.words : "plain text"
            diagnostics.append(
                TemplateDiagnostics.markupOutOfPlace(name.spelling, in: words, at: location)
            )
            return false
        }
        guard isRaw else {
            let location = file.location(of: name.range)
            diagnostics.append(TemplateDiagnostics.markupEscaped(name.spelling, at: location))
            return false
        }
        return true
    }

    /// How a value that is not HTML is escaped here, or `nil` where it may not stand.
    private mutating func escaping(
        of kind: NameKind,
        isRaw: Bool,
        for name: NameUse
    ) -> Escaping? {
        switch kind {
        case .bool, .list, .view:
            diagnostics.append(
                TemplateDiagnostics.cannotBeWritten(
                    name.spelling,
                    kind: kind,
                    at: file.location(of: name.range)
                )
            )
            return nil
        case .text, .address, .number, .choice, .html: break
        }
        guard !isRaw else {
            diagnostics.append(
                TemplateDiagnostics.rawNotHTML(
                    name.spelling,
                    kind: kind,
                    at: file.location(of: name.range)
                )
            )
            return nil
        }
        switch medium {
        case .text: return .plain
        case .headerField: return .headerField
        case .html: break
        }
        guard let escaping = place.escaping else {
            diagnostics.append(
                TemplateDiagnostics.forbiddenPlace(
                    name.spelling,
                    place: place.words,
                    advice: place.advice,
                    at: file.location(of: name.range)
                )
            )
            return nil
        }
        if escaping == .address || escaping == .addressList {
            guard case .address = kind else {
                diagnostics.append(
                    TemplateDiagnostics.addressExpected(
                        name.spelling,
                        kind: kind,
                        at: file.location(of: name.range)
                    )
                )
                return nil
            }
        }
        return escaping
    }
}
