/// Runs programs, page after page, in memory that is used again.
///
/// A renderer belongs to one thread.
public struct Renderer: ~Copyable {
    private var frames: [Frame] = []
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
        if frames.count < program.slotCount {
            frames += Array(repeating: Frame(), count: program.slotCount - frames.count)
        }
        for (offset, view) in views.enumerated()
        where program.firstPageSlot + offset < program.slotCount {
            frames[program.firstPageSlot + offset] = Frame(view: view.held())
        }
        page.clear()
        frames.withUnsafeMutableBufferPointer { frames in
            program.bytes.withUnsafeBufferPointer { bytes in
                program.instructions.withUnsafeBufferPointer { instructions in
                    Self.run(instructions, of: program, bytes, frames, into: &page)
                }
            }
        }
    }

    private static func run(
        _ instructions: UnsafeBufferPointer<Instruction>,
        of program: Program,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ frames: UnsafeMutableBufferPointer<Frame>,
        into output: inout ByteBuffer
    ) {
        func value(_ source: Source) -> ViewValue {
            source.code >= 0
                ? frames[Int(source.slot)].view?.value(at: Int(source.code)) ?? .missing
                : frames[Int(source.slot)].special(source.code, keys: program.keys)
        }
        var next = 0
        while next < instructions.count {
            let instruction = instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let count):
                let range = Int(start)..<(Int(start) + Int(count))
                output.append(UnsafeBufferPointer(rebasing: bytes[range]))
            case .value(let source, let escaping):
                value(source).write(escaping, into: &output)
            case .markup(let source):
                value(source).writeMarkup(into: &output)
            case .load(let slot, let source):
                frames[Int(slot)].view = value(source).nested
            case .skipUnless(let source, let target):
                if !value(source).isTrue { next = Int(target) }
            case .skipIf(let source, let target):
                if value(source).isTrue { next = Int(target) }
            case .each(let source, let slot, let end):
                next = begin(value(source).members, &frames[Int(slot)]) ? next : Int(end)
            case .next(let slot, let start):
                if advance(&frames[Int(slot)]) { next = Int(start) }
            case .choose(let source, let table):
                next = target(of: value(source).member, in: program.choices[Int(table)])
            case .plural(let source, let table):
                let form = form(of: value(source).count, program.pluralForm)
                next = Int(program.plurals[Int(table)][form.number])
            case .jump(let target): next = Int(target)
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

    private static func begin(_ list: HeldList?, _ frame: inout Frame) -> Bool {
        guard let list else { return false }
        frame.count = list.count
        guard frame.count > 0 else { return false }
        frame.place = 0
        frame.view = list.view(0)
        frame.list = list
        return true
    }

    private static func advance(_ frame: inout Frame) -> Bool {
        frame.place += 1
        guard frame.place < frame.count, let list = frame.list else {
            frame.list = nil
            return false
        }
        frame.view = list.view(frame.place)
        return true
    }

    private static func target(of member: String?, in choice: Program.Choice) -> Int {
        guard let member, let place = choice.members.firstIndex(of: member) else {
            return Int(choice.end)
        }
        return Int(choice.starts[place])
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
