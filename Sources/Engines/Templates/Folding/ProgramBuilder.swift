/// Puts instructions and bytes together.
struct ProgramBuilder {
    private var instructions: [Instruction] = []
    private var bytes: [UInt8] = []
    private var keys: [String] = []
    private var choices: [Program.Choice] = []
    private var plurals: [[Int32]] = []

    /// Bytes that the next instruction follows.
    var literal: [UInt8] = []

    /// Adds what a value writes.
    mutating func write(_ body: (inout ByteBuffer) -> Void) {
        var buffer = ByteBuffer()
        body(&buffer)
        buffer.move(to: &literal)
    }

    /// Where the next instruction will be.
    var position: Int32 {
        mutating get {
            flush()
            return Int32(clamping: instructions.count)
        }
    }

    mutating func append(_ instruction: Instruction) {
        flush()
        instructions.append(instruction)
    }

    /// Leaves a place for an instruction whose target is not known yet.
    mutating func reserve() -> Int {
        append(.jump(to: 0))
        return instructions.count - 1
    }

    subscript(place: Int) -> Instruction {
        get { instructions[place] }
        set { instructions[place] = newValue }
    }

    mutating func add(_ choice: Program.Choice) -> Int32 {
        choices.append(choice)
        return Int32(clamping: choices.count - 1)
    }

    mutating func add(_ plural: [Int32]) -> Int32 {
        plurals.append(plural)
        return Int32(clamping: plurals.count - 1)
    }

    /// An operand as an instruction holds it.
    mutating func source(_ operand: Operand) -> Source {
        let code: Int32 =
            switch operand.ask {
            case .number(let number): Int32(clamping: number)
            case .key(let key): Source.firstKey - number(of: key)
            case .presence: Source.presence
            case .position: Source.position
            case .isFirst: Source.isFirst
            case .isLast: Source.isLast
            }
        return Source(slot: Int32(clamping: operand.slot), code: code)
    }

    private mutating func number(of key: String) -> Int32 {
        if let known = keys.firstIndex(of: key) { return Int32(clamping: known) }
        keys.append(key)
        return Int32(clamping: keys.count - 1)
    }

    private mutating func flush() {
        guard !literal.isEmpty else { return }
        instructions.append(
            .literal(start: Int32(clamping: bytes.count), count: Int32(clamping: literal.count))
        )
        bytes += literal
        literal.removeAll(keepingCapacity: true)
    }

    consuming func program(
        pluralForm: @escaping @Sendable (Int) -> PluralForm,
        firstPageSlot: Int,
        slotCount: Int
    ) -> Program {
        flush()
        return Program(
            instructions: instructions,
            bytes: bytes,
            keys: keys,
            choices: choices,
            plurals: plurals,
            pluralForm: pluralForm,
            firstPageSlot: firstPageSlot,
            slotCount: slotCount
        )
    }
}
