import Diagnostics

/// What a tag's name means where it stands.
enum Meaning {
    case value(Resolved)
    /// `t.KEY`.
    case phrase(String)
    /// `asset.NAME`.
    case asset(String)
    /// Nothing, in a schema that permits it.
    case nothing
    /// A mistake that was reported.
    case mistake
}

extension Compilation {
    /// Looks a name up in the open views, the theme's strings and its assets.
    mutating func meaning(of name: NameUse) -> Meaning {
        let parts = name.parts
        guard !parts.contains("") else {
            return unknown(name, among: stack.spellings)
        }
        if parts == ["."] { return itself(name) }
        for case .view(let frame) in stack.entries.reversed() {
            if let first = frame.names[String(parts[0])] {
                return member(first, of: frame, parts: parts[...], in: name)
            }
            if frame.isMember, parts.count == 1, let place = Self.memberName(parts[0], of: frame) {
                return .value(place)
            }
        }
        if parts.count > 1, parts[0] == "t" { return .phrase(name.spelling.after("t.")) }
        if parts.count > 1, parts[0] == "asset" { return .asset(name.spelling.after("asset.")) }
        for case .view(let frame) in stack.entries.reversed() where frame.openness != .closed {
            return .nothing
        }
        return unknown(name, among: stack.spellings + ["t", "asset"])
    }

    /// What `.` names: the value of the section, or a view's own value.
    private mutating func itself(_ name: NameUse) -> Meaning {
        switch stack.entries.last {
        case .scalar(let resolved): return .value(resolved)
        case .view(let frame):
            if let own = frame.names["."] {
                return member(own, of: frame, parts: ["."], in: name)
            }
            if frame.openness == .nothing { return .nothing }
            return unknown(name, among: [])
        case nil: return unknown(name, among: [])
        }
    }

    private static func memberName(_ name: Substring, of frame: ViewStack.Frame) -> Resolved? {
        switch name {
        case "first":
            Resolved(
                operand: Operand(slot: frame.slot, ask: .isFirst),
                kind: .bool,
                isOptional: false
            )
        case "last":
            Resolved(
                operand: Operand(slot: frame.slot, ask: .isLast),
                kind: .bool,
                isOptional: false
            )
        case "position":
            Resolved(
                operand: Operand(slot: frame.slot, ask: .position),
                kind: .number,
                isOptional: false
            )
        default: nil
        }
    }

    /// Follows the dots from a view's name to the last one.
    private mutating func member(
        _ found: (number: Int, spec: NameSpec),
        of frame: ViewStack.Frame,
        parts: ArraySlice<Substring>,
        in name: NameUse
    ) -> Meaning {
        var found = found
        var slot = frame.slot
        var isOptional = false
        var parts = parts
        while true {
            let operand = Operand(slot: slot, ask: .number(found.number))
            parts = parts.dropFirst()
            guard case .view(let schema) = found.spec.kind else {
                guard parts.isEmpty else {
                    if frame.openness == .nothing { return .nothing }
                    diagnostics.append(
                        TemplateDiagnostics.hasNoNames(
                            found.spec.spelling,
                            kind: found.spec.kind,
                            at: file.location(of: name.range)
                        )
                    )
                    return .mistake
                }
                isOptional = !guards.contains(operand) && (isOptional || found.spec.isOptional)
                return .value(
                    Resolved(operand: operand, kind: found.spec.kind, isOptional: isOptional)
                )
            }
            slot = nestedSlot(of: operand)
            let presence = Operand(slot: slot, ask: .presence)
            isOptional = !guards.contains(presence) && (isOptional || found.spec.isOptional)
            guard let next = parts.first else {
                return .value(
                    Resolved(operand: presence, kind: found.spec.kind, isOptional: isOptional)
                )
            }
            if schema.openness == .guarded {
                return open(parts.joined(separator: "."), slot: slot)
            }
            let names = names(of: schema)
            guard let member = names[String(next)] else {
                if schema.openness != .closed { return .nothing }
                return unknown(
                    name,
                    part: next,
                    of: found.spec.spelling,
                    among: names.keys.sorted()
                )
            }
            found = member
        }
    }

    private func open(_ key: String, slot: Int) -> Meaning {
        let operand = Operand(slot: slot, ask: .key(key))
        let isOptional = !guards.contains(operand)
        return .value(
            Resolved(operand: operand, kind: .text, isOptional: isOptional, isOpen: true)
        )
    }

    private mutating func unknown(
        _ name: NameUse,
        part: Substring? = nil,
        of owner: String? = nil,
        among known: [String]
    ) -> Meaning {
        diagnostics.append(
            TemplateDiagnostics.unknownName(
                part.map(String.init) ?? name.spelling,
                of: owner,
                views: stack.titles,
                nearest: NearestName.nearest(
                    to: part.map(String.init) ?? String(name.parts.first ?? ""),
                    among: known
                ),
                template: chain.first?.name ?? "",
                at: file.location(of: part.map(name.range(of:)) ?? name.range)
            )
        )
        return .mistake
    }
}

extension String {
    fileprivate func after(_ prefix: String) -> String { String(dropFirst(prefix.count)) }
}
