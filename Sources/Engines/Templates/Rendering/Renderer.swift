/// Runs programs, page after page, in memory that is used again.
///
/// A renderer belongs to one thread.
public struct Renderer: ~Copyable {
    private var slots = FrameSlots()
    private var page = ByteBuffer()

    /// Creates a renderer.
    public init() {}

    /// Appends a page.
    ///
    /// - Parameters:
    ///   - program: The template, compiled and settled for site and language.
    ///   - views: The page's views, in the order in which the template was compiled for them.
    ///   - output: Takes the page behind what it holds already.
    public mutating func render(
        _ program: Program,
        views: [any NumberedView],
        into output: inout [UInt8]
    ) {
        render(program, views)
        page.move(to: &output)
    }

    /// Renders a page and lends it, which saves copying it.
    ///
    /// - Parameters:
    ///   - program: The template, compiled and settled for site and language.
    ///   - views: The page's views, in the order in which the template was compiled for them.
    ///   - take: Takes the page's bytes.
    /// - Throws: What `take` throws.
    public mutating func withPage(
        _ program: Program,
        views: [any NumberedView],
        _ take: (Span<UInt8>) throws -> Void
    ) rethrows {
        render(program, views)
        try page.withBytes(take)
    }

    private mutating func render(_ program: Program, _ views: [any NumberedView]) {
        slots.reserve(program.slotCount)
        for (offset, view) in views.enumerated()
        where program.firstPageSlot + offset < program.slotCount {
            slots[Int32(program.firstPageSlot + offset)] = Frame(view: view.held())
        }
        page.clear()
        program.bytes.withUnsafeBufferPointer { bytes in
            program.instructions.withUnsafeBufferPointer { instructions in
                Self.run(instructions, of: program, bytes, &slots, into: &page)
            }
        }
    }

    private static func run(
        _ instructions: UnsafeBufferPointer<Instruction>,
        of program: Program,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ slots: inout FrameSlots,
        into output: inout ByteBuffer
    ) {
        var next = 0
        while next < instructions.count {
            let instruction = instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let count):
                let range = Int(start)..<(Int(start) + Int(count))
                output.append(UnsafeBufferPointer(rebasing: bytes[range]))
            case .jump(let target): next = Int(target)
            case .next(let slot, let start):
                if slots[slot].advance() { next = Int(start) }
            case .ask(let source, let deed):
                let value = slots.value(of: source, keys: program.keys)
                switch deed {
                case .write(let escaping): value.write(escaping, into: &output)
                case .writeMarkup: value.writeMarkup(into: &output)
                case .load(let slot): slots[slot].view = value.nested
                case .skipUnless(let target): if !value.isTrue { next = Int(target) }
                case .skipIf(let target): if value.isTrue { next = Int(target) }
                case .each(let slot, let end):
                    if !slots[slot].begin(value.members) { next = Int(end) }
                case .choose(let table):
                    next = target(of: value.member, in: program.choices, Int(table))
                case .plural(let table):
                    let form = form(of: value.count, program.pluralForm)
                    next = Int(program.plurals[Int(table)][form.number])
                }
            }
        }
    }

    private static func form(
        of count: Int?,
        _ pluralForm: (Int) -> PluralForm
    ) -> PluralForm {
        guard let count else { return .other }
        return pluralForm(count)
    }

    /// Where a table says that a member goes on; the table is read where it lies, since all threads
    /// would count a copy.
    private static func target(
        of member: String?,
        in choices: [Program.Choice],
        _ table: Int
    ) -> Int {
        guard let member else { return Int(choices[table].end) }
        // Words of different length, as most are, need not be compared.
        let length = member.utf8.count
        for place in choices[table].members.indices
        where choices[table].members[place].utf8.count == length
            && choices[table].members[place] == member
        {
            return Int(choices[table].starts[place])
        }
        return Int(choices[table].end)
    }
}

extension PluralForm {
    /// The form's place in the order of all forms.
    var number: Int {
        switch self {
        case .zero: 0
        case .one: 1
        case .two: 2
        case .few: 3
        case .many: 4
        case .other: 5
        }
    }
}
