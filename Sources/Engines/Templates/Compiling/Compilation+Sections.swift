import Diagnostics

extension Compilation {
    /// Adds a section: nodes for which a value, a view or the members of a list decide.
    mutating func addSection(_ name: NameUse, isInverted: Bool, body: [Node]) {
        layout.goesOn = false
        let entered = place
        defer { leaveSection(name, entered: entered) }
        switch meaning(of: name) {
        case .nothing:
            if isInverted { compile(body) }
        case .mistake: checkAnyway(body)
        case .phrase, .asset:
            let location = file.location(of: name.range)
            diagnostics.append(TemplateDiagnostics.sectionOverWords(name.spelling, at: location))
            checkAnyway(body)
        case .value(let resolved):
            if isInverted {
                add(.when(resolved.operand, isInverted: true, compiled(body)))
            } else {
                addSection(over: resolved, body: body)
            }
        }
    }

    private mutating func addSection(over resolved: Resolved, body: [Node]) {
        let (entries, outerGuards) = (stack.entries, guards)
        defer { (stack.entries, guards) = (entries, outerGuards) }
        guards.append(resolved.operand)
        switch resolved.kind {
        case .list(let schema):
            if schema.openness == .never { return }
            let number = loads.count
            loads.append([])
            let slot = newSlot(body: number)
            push(schema, slot: slot, isMember: true)
            let steps = compiled(body)
            add(.each(resolved.operand, slot: slot, loads[number] + steps))
        case .view(let schema):
            push(schema, slot: resolved.operand.slot)
            add(.when(resolved.operand, isInverted: false, compiled(body)))
        case .text, .html, .address, .number, .choice:
            stack.entries.append(
                .scalar(
                    Resolved(operand: resolved.operand, kind: resolved.kind, isOptional: false)
                )
            )
            add(.when(resolved.operand, isInverted: false, compiled(body)))
        case .bool:
            add(.when(resolved.operand, isInverted: false, compiled(body)))
        }
    }

    /// Whatever the branch, what follows a section stands in the same place.
    private mutating func leaveSection(_ name: NameUse, entered: HTMLPlace) {
        guard let joined = HTMLPlace.joined(entered, place) else {
            diagnostics.append(
                TemplateDiagnostics.changesPlace(
                    name.spelling,
                    from: entered.words,
                    to: place.words,
                    at: file.location(of: name.range)
                )
            )
            place = entered
            return
        }
        place = joined
    }

    /// Finds the mistakes of a body whose section is one itself, without counting as unknown the
    /// names that the section would have brought.
    private mutating func checkAnyway(_ body: [Node]) {
        let entries = stack.entries
        let anything = ViewSchema(title: "", openness: .nothing) { [] }
        push(anything, slot: newSlot(body: 0), isMember: true)
        _ = compiled(body)
        stack.entries = entries
    }
}
