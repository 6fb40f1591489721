/// A template on its way from steps to a program.
struct Folding {
    private let constants: SiteConstants
    private let template: Template
    /// The views that are known before any page, by slot.
    private var known: [Frame?]
    private var builder: ProgramBuilder

    init(of template: Template, with constants: SiteConstants) {
        self.template = template
        self.constants = constants
        known = Array(repeating: nil, count: template.slotCount)
        for (slot, view) in constants.views.prefix(template.constantCount).enumerated() {
            known[slot] = Frame(view: view.held())
        }
        builder = ProgramBuilder()
    }

    consuming func program() -> Program {
        builder.program(
            pluralForm: constants.wording.pluralForm,
            firstPageSlot: template.constantCount,
            slotCount: template.slotCount
        )
    }

    mutating func fold(_ steps: [Step]) {
        for step in steps {
            switch step {
            case .literal(let bytes): builder.literal.append(contentsOf: bytes)
            case .value(let operand, let escaping): fold(operand, escaping)
            case .markup(let operand): foldMarkup(operand)
            case .asset(let name, let escaping):
                escaping.write(constants.assets[name] ?? "", into: &builder.literal)
            case .phrase(let use): fold(use)
            case .load(let slot, let operand): foldLoad(slot: slot, operand)
            case .when(let operand, let isInverted, let body):
                foldSection(operand, isInverted: isInverted, body)
            case .each(let operand, let slot, let body): foldList(operand, slot: slot, body)
            case .choose(let operand, let branches): foldChoice(operand, branches)
            }
        }
    }

    /// The value, where it is known before any page.
    private func value(_ operand: Operand) -> ViewValue? {
        guard let frame = known[operand.slot] else { return nil }
        switch operand.ask {
        case .number(let number): return frame.view?.value(at: number) ?? .missing
        case .key(let key): return frame.view?.value(named: key) ?? .missing
        case .presence: return frame.special(Source.presence, keys: [])
        case .position: return frame.special(Source.position, keys: [])
        case .isFirst: return frame.special(Source.isFirst, keys: [])
        case .isLast: return frame.special(Source.isLast, keys: [])
        }
    }

    private mutating func fold(_ operand: Operand, _ escaping: Escaping) {
        if let value = value(operand) {
            builder.write { value.write(escaping, into: &$0) }
        } else {
            builder.append(.ask(builder.source(operand), .write(escaping)))
        }
    }

    private mutating func foldMarkup(_ operand: Operand) {
        if let value = value(operand) {
            builder.write { value.writeMarkup(into: &$0) }
        } else {
            builder.append(.ask(builder.source(operand), .writeMarkup))
        }
    }

    private mutating func foldLoad(slot: Int, _ operand: Operand) {
        if let value = value(operand) {
            known[slot] = Frame(view: value.nested)
        } else {
            known[slot] = nil
            builder.append(.ask(builder.source(operand), .load(slot: Int32(slot))))
        }
    }

    private mutating func foldSection(_ operand: Operand, isInverted: Bool, _ body: [Step]) {
        if let value = value(operand) {
            if value.isTrue != isInverted { fold(body) }
            return
        }
        let source = builder.source(operand)
        let branch = builder.reserve()
        fold(body)
        let end = builder.position
        builder[branch] = .ask(source, isInverted ? .skipIf(to: end) : .skipUnless(to: end))
    }

    private mutating func foldList(_ operand: Operand, slot: Int, _ body: [Step]) {
        if let value = value(operand) {
            guard let list = value.members else { return }
            for place in 0..<list.count {
                known[slot] = Frame(view: list.view(place), place: place, count: list.count)
                fold(body)
            }
            return
        }
        known[slot] = nil
        let source = builder.source(operand)
        let branch = builder.reserve()
        let start = builder.position
        fold(body)
        builder.append(.next(slot: Int32(slot), start: start))
        builder[branch] = .ask(source, .each(slot: Int32(slot), end: builder.position))
    }

    private mutating func foldChoice(
        _ operand: Operand,
        _ branches: [(member: String, steps: [Step])]
    ) {
        if let value = value(operand) {
            if let branch = branches.first(where: { $0.member == value.member }) {
                fold(branch.steps)
            }
            return
        }
        let source = builder.source(operand)
        let branch = builder.reserve()
        var starts: [Int32] = []
        var jumps: [Int] = []
        for (_, steps) in branches {
            starts.append(builder.position)
            fold(steps)
            jumps.append(builder.reserve())
        }
        let end = builder.position
        for jump in jumps { builder[jump] = .jump(to: end) }
        let table = builder.add(
            Program.Choice(members: branches.map(\.member), starts: starts, end: end)
        )
        builder[branch] = .ask(source, .choose(table: table))
    }

    // MARK: - Strings

    private mutating func fold(_ use: PhraseUse) {
        guard let phrase = constants.wording.phrases[use.key] else { return }
        guard let plural = phrase.plural, let operand = use.plurals[plural.name] else {
            fold(phrase.parts(of: .other), of: use)
            return
        }
        if let form = form(of: operand) {
            fold(phrase.parts(of: form), of: use)
            return
        }
        let source = builder.source(operand)
        let branch = builder.reserve()
        var starts: [PluralForm: Int32] = [:]
        var jumps: [Int] = []
        for form in PluralForm.allCases where phrase.forms[form] != nil {
            starts[form] = builder.position
            fold(phrase.parts(of: form), of: use)
            jumps.append(builder.reserve())
        }
        let end = builder.position
        for jump in jumps { builder[jump] = .jump(to: end) }
        let table = PluralForm.allCases.map { starts[$0] ?? starts[.other] ?? end }
        builder[branch] = .ask(source, .plural(table: builder.add(table)))
    }

    /// The form that a number picks, where it is known before any page.
    private func form(of operand: Operand) -> PluralForm? {
        guard let value = value(operand) else { return nil }
        guard let count = value.count else { return .other }
        return constants.wording.pluralForm(count)
    }

    private mutating func fold(_ parts: [Phrase.Part], of use: PhraseUse) {
        for part in parts {
            switch part {
            case .words(let words): use.escaping.write(words, into: &builder.literal)
            case .placeholder(let name, _):
                switch use.fillings[name] {
                case .value(let operand): fold(operand, use.escaping)
                case .markup(let operand): foldMarkup(operand)
                case nil: break
                }
            }
        }
    }
}
