import Diagnostics

/// Trees laid over each other: mappings merge by key, lists and texts replace.
extension YAMLNode {
    /// This tree over a weaker one.
    ///
    /// Keys stay in the weaker tree's order, new ones follow. A mapping that both have keeps the
    /// weaker one's place; each value keeps the place and the `source` of the tree that set it.
    public func over(_ weaker: YAMLNode) -> YAMLNode {
        guard case .mapping(let mine) = content, case .mapping(let theirs) = weaker.content else {
            return self
        }
        let own = Dictionary(mine.map { ($0.key.value, $0) }) { first, _ in first }
        let known = Set(theirs.map(\.key.value))
        var merged = weaker
        merged.content = .mapping(
            theirs.map { entry in own[entry.key.value].map { $0.over(entry) } ?? entry }
                + mine.filter { !known.contains($0.key.value) }
        )
        return merged
    }

    /// The tree with another number for the text that it was written in.
    public func with(source: UInt16) -> YAMLNode {
        var copy = self
        copy.source = source
        switch content {
        case .scalar: break
        case .list(let items): copy.content = .list(items.map { $0.with(source: source) })
        case .mapping(let entries):
            copy.content = .mapping(
                entries.map { YAMLEntry(key: $0.key, value: $0.value.with(source: source)) }
            )
        }
        return copy
    }

    /// The value in one line, as YAML would read it again: `{channels: [x, email]}`.
    public var flow: String {
        switch content {
        case .scalar(let scalar): Self.flow(scalar.text)
        case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{"
                + entries.map { "\(Self.flow($0.key.value)): \($0.value.flow)" }
                .joined(separator: ", ") + "}"
        }
    }

    private static func flow(_ text: String) -> String {
        let isPlain =
            text.utf8.first.map { !"-?:,[]{}#&*!|>'\"%@` ".utf8.contains($0) } ?? false
            && text.utf8.last != 0x20
            && text.unicodeScalars.allSatisfy {
                !",[]{}\"\\".unicodeScalars.contains($0)
                    && $0.properties.generalCategory != .control
            }
            && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
        if isPlain { return text }
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            case "\r": "\\r"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}

extension YAMLEntry {
    /// This entry over the weaker tree's of the same key.
    fileprivate func over(_ weaker: YAMLEntry) -> YAMLEntry {
        let value = value.over(weaker.value)
        let isMerged = self.value.isMapping && weaker.value.isMapping
        return YAMLEntry(key: isMerged ? weaker.key : key, value: value)
    }
}
