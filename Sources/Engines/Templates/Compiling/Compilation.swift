import Diagnostics

/// One template on its way from tree to steps: the views, the place in the HTML and the partials that
/// are open at the node in hand.
struct Compilation {
    /// How deep sections and partials may reach, and how many nodes may come of one template.
    static let deepest = 200
    static let largest = 200_000
    /// How many mistakes of one template are told.
    static let mostMistakes = 200

    let compiler: TemplateCompiler
    let medium: Medium
    /// The file of the nodes in hand.
    var file: TemplateFile
    /// The number of the set of blocks that are replaced for the nodes in hand.
    var replacements = 0
    var layout = LineLayout()
    /// The partials that lead to the nodes in hand.
    var chain: [Link]
    /// For each parent that is open, the names of the blocks that were met in it.
    var blocksMet: [Set<String>] = []
    var replacementTable = ReplacementTable()

    var stack = ViewStack()
    /// Values that are true at the nodes in hand, since a section asked.
    var guards: [Operand] = []
    var place = HTMLPlace()
    /// Writes `style` attributes into the template's own elements, in a mail.
    var inliner: StyleInliner?

    private(set) var steps: [Step] = []
    /// Text of the template that follows the last step.
    var literal: [UInt8] = []
    /// The loads of nested views, by the body at whose start they belong.
    var loads: [[Step]] = [[]]
    private var nestedSlots: [Operand: Int] = [:]
    /// The body that each slot is filled for.
    private(set) var bodies: [Int] = []
    var uses = TemplateUses()
    /// Whether the tags of every template that was reached are without mistakes.
    var isSound: Bool
    var diagnostics: [Diagnostic] = []

    /// A partial, the replacements that it came with and the innermost view that it was met under: a
    /// partial that is met again with the same has no end.
    struct Link: Hashable {
        let name: String
        let replacements: Int
        let view: ViewStack.Identity?
    }

    private var nameTables: [ObjectIdentifier: [String: (number: Int, spec: NameSpec)]] = [:]
    private var nodeCount = 0
    private var depth = 0
    private var isTooLarge = false

    init(
        of tree: TemplateTree,
        as medium: Medium,
        named name: String,
        views: [ViewSchema],
        by compiler: TemplateCompiler
    ) {
        self.compiler = compiler
        self.medium = medium
        file = tree.file
        chain = [Link(name: name, replacements: 0, view: nil)]
        isSound = tree.isSound
        inliner = medium == .html ? compiler.styles.map { StyleInliner($0) } : nil
        uses.templates.insert(name)
        for schema in compiler.surroundings.constants + views {
            push(schema, slot: newSlot(body: 0))
        }
    }

    mutating func compile(_ tree: TemplateTree) {
        steps = compiled(tree.nodes)
        steps = loads[0] + steps
        if medium == .html, place.state != .text {
            let end = file.bytes.count
            diagnostics.append(
                TemplateDiagnostics.unfinishedMarkup(
                    place.words,
                    at: file.location(of: end..<end)
                )
            )
        }
    }

    mutating func compile(_ nodes: [Node]) {
        depth += 1
        defer { depth -= 1 }
        for node in nodes where diagnostics.count < Self.mostMistakes {
            nodeCount += 1
            guard depth <= Self.deepest, nodeCount <= Self.largest else {
                reportSize()
                return
            }
            switch node {
            case .text(let range, let startsLine): addText(range, startsLine: startsLine)
            case .variable(let name, let isRaw): addValue(of: name, isRaw: isRaw)
            case .section(let name, let isInverted, let body):
                addSection(name, isInverted: isInverted, body: body)
            case .partial(let use): addPartial(use)
            case .block(let block): addBlock(block)
            }
        }
    }

    /// The steps of nodes that are run on a condition; the place in the HTML goes on from theirs.
    mutating func compiled(_ nodes: [Node]) -> [Step] {
        collected { $0.compile(nodes) }
    }

    /// The steps that a piece of work adds.
    mutating func collected(_ work: (inout Self) -> Void) -> [Step] {
        flushLiteral()
        let outer = steps
        steps = []
        work(&self)
        flushLiteral()
        defer { steps = outer }
        return steps
    }

    mutating func add(_ step: Step) {
        flushLiteral()
        steps.append(step)
    }

    private mutating func flushLiteral() {
        guard !literal.isEmpty else { return }
        steps.append(.literal(literal))
        literal = []
    }

    private mutating func reportSize() {
        guard !isTooLarge else { return }
        isTooLarge = true
        diagnostics.append(
            TemplateDiagnostics.tooLarge(
                chain.map(\.name).suffix(4).joined(separator: " → "),
                at: SourceLocation(path: file.path)
            )
        )
    }

    // MARK: - Slots and views

    mutating func newSlot(body: Int) -> Int {
        bodies.append(body)
        return bodies.count - 1
    }

    mutating func push(_ schema: ViewSchema, slot: Int, isMember: Bool = false) {
        let frame = ViewStack.Frame(
            schema,
            names: names(of: schema),
            slot: slot,
            isMember: isMember
        )
        stack.entries.append(.view(frame))
    }

    /// The names of a view by their spelling.
    mutating func names(of schema: ViewSchema) -> [String: (number: Int, spec: NameSpec)] {
        if let type = schema.type, let names = nameTables[type] { return names }
        var names: [String: (number: Int, spec: NameSpec)] = [:]
        for name in schema.numberedNames { names[name.spec.spelling] = name }
        if let type = schema.type { nameTables[type] = names }
        return names
    }

    /// The slot that holds a nested view, filled where the view around it is.
    mutating func nestedSlot(of operand: Operand) -> Int {
        if let slot = nestedSlots[operand] { return slot }
        let body = bodies[operand.slot]
        let slot = newSlot(body: body)
        nestedSlots[operand] = slot
        loads[body].append(.load(slot: slot, operand))
        return slot
    }
}
