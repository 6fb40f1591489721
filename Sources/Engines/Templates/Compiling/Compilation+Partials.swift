import Diagnostics

extension Compilation {
    /// Adds a partial, or a parent with blocks replaced.
    mutating func addPartial(_ use: PartialUse) {
        layout.goesOn = false
        guard use.isDynamic else { return addPartial(use.name.spelling, for: use) }
        switch meaning(of: use.name) {
        case .nothing, .mistake: return
        case .phrase, .asset: reportOpenList(use, kind: .text)
        case .value(let resolved):
            guard case .choice(let members) = resolved.kind else {
                return reportOpenList(use, kind: resolved.kind)
            }
            addChoice(of: members, by: resolved.operand, for: use)
        }
    }

    private mutating func reportOpenList(_ use: PartialUse, kind: NameKind) {
        diagnostics.append(
            TemplateDiagnostics.notClosedList(
                use.name.spelling,
                kind: kind,
                at: file.location(of: use.name.range)
            )
        )
    }

    private mutating func addChoice(of members: [String], by operand: Operand, for use: PartialUse)
    {
        let entered = place
        var left = place
        var branches: [(member: String, steps: [Step])] = []
        for member in members {
            place = entered
            branches.append((member, collected { $0.addPartial(member, for: use) }))
            guard let joined = HTMLPlace.joined(left, place) else {
                diagnostics.append(
                    TemplateDiagnostics.changesPlace(
                        "*\(use.name.spelling)",
                        from: left.words,
                        to: place.words,
                        at: file.location(of: use.name.range)
                    )
                )
                continue
            }
            left = joined
        }
        place = left
        add(.choose(operand, branches))
    }

    private mutating func addPartial(_ name: String, for use: PartialUse) {
        let template = TemplateLibrary.partialFolder + name
        guard let tree = compiler.library.tree(named: template, medium) else {
            diagnostics.append(
                TemplateDiagnostics.missingPartial(
                    name,
                    chain: chain.map(\.name),
                    nearest: NearestName.nearest(
                        to: name,
                        among: compiler.library.partials(of: medium)
                    ),
                    isMember: use.isDynamic,
                    at: file.location(of: use.name.range)
                )
            )
            return
        }
        let replaced = replacements(with: use.arguments)
        let link = Link(name: template, replacements: replaced, view: stack.innermost)
        guard !chain.contains(link) else {
            diagnostics.append(
                TemplateDiagnostics.reachesItself(
                    name,
                    chain: chain.map(\.name) + [template],
                    at: file.location(of: use.name.range)
                )
            )
            return
        }
        uses.templates.insert(template)
        isSound = isSound && tree.isSound
        let indentation =
            layout.indentation + file.bytes[use.indentation].dropFirst(layout.strip)
        if !use.arguments.isEmpty { blocksMet.append([]) }
        chain.append(link)
        within(tree.file, replaced, LineLayout(indentation: indentation)) {
            $0.compile(tree.nodes)
        }
        chain.removeLast()
        if !use.arguments.isEmpty { checkArguments(of: use) }
    }

    /// The replacements in force in a partial: those of this place, which win, and the partial's
    /// arguments.
    private mutating func replacements(with arguments: [Block]) -> Int {
        guard !arguments.isEmpty else { return replacements }
        var set = replacementTable[replacements]
        for block in arguments where set.blocks[block.name.spelling] == nil {
            set.blocks[block.name.spelling] = Replacements.Replacement(
                block: block,
                file: file,
                outer: replacements
            )
        }
        return replacementTable.number(of: set)
    }

    /// A block that the parent does not have would vanish without a trace.
    private mutating func checkArguments(of use: PartialUse) {
        let met = blocksMet.removeLast()
        for argument in use.arguments where !met.contains(argument.name.spelling) {
            diagnostics.append(
                TemplateDiagnostics.unknownBlock(
                    argument.name.spelling,
                    parent: use.name.spelling,
                    nearest: NearestName.nearest(to: argument.name.spelling, among: met.sorted()),
                    at: file.location(of: argument.name.range)
                )
            )
        }
    }

    /// Adds a block: its own nodes, or those that replace it.
    mutating func addBlock(_ block: Block) {
        for index in blocksMet.indices { blocksMet[index].insert(block.name.spelling) }
        guard let new = replacementTable[replacements].blocks[block.name.spelling] else {
            compile(block.body)
            return
        }
        // Indentation is taken away where the replacement is written and added where it is used.
        let indentation =
            layout.indentation + file.bytes[block.indentation].dropFirst(layout.strip)
        let inner = LineLayout(
            indentation: indentation,
            strip: new.block.startsLine ? new.block.indentation.count : 0,
            goesOn: !block.startsLine
        )
        if block.startsLine, !new.block.startsLine { addLiteral(indentation[...]) }
        within(new.file, new.outer, inner) { $0.compile(new.block.body) }
    }

    private mutating func within(
        _ file: TemplateFile,
        _ replacements: Int,
        _ layout: LineLayout,
        compile: (inout Self) -> Void
    ) {
        let outer = (self.file, self.replacements, self.layout)
        (self.file, self.replacements, self.layout) = (file, replacements, layout)
        compile(&self)
        (self.file, self.replacements, self.layout) = outer
        self.layout.goesOn = false
    }
}
