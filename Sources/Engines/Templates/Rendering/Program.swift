/// A template in which everything that depends only on site and language is written out: bytes, and
/// what a page's views add to them.
///
/// Pages of all campaigns hand it on, so it lies behind one reference.
public final class Program: Sendable {
    let instructions: [Instruction]
    /// The bytes that literal instructions write.
    let bytes: [UInt8]
    /// The open keys that the program asks for.
    let keys: [String]
    /// For closed lists: where each member's instructions begin, and where the tag ends.
    let choices: [Choice]
    /// For plural forms: where each form's instructions begin, in the order of all forms.
    let plurals: [[Int32]]
    let pluralForm: @Sendable (Int) -> PluralForm
    /// The slot of the page's first view.
    let firstPageSlot: Int
    let slotCount: Int

    struct Choice: Sendable, Hashable {
        let members: [String]
        let starts: [Int32]
        let end: Int32
    }

    init(
        instructions: [Instruction],
        bytes: [UInt8],
        keys: [String],
        choices: [Choice],
        plurals: [[Int32]],
        pluralForm: @escaping @Sendable (Int) -> PluralForm,
        firstPageSlot: Int,
        slotCount: Int
    ) {
        self.instructions = instructions
        self.bytes = bytes
        self.keys = keys
        self.choices = choices
        self.plurals = plurals
        self.pluralForm = pluralForm
        self.firstPageSlot = firstPageSlot
        self.slotCount = slotCount
    }

    /// How many bytes of the program every page repeats or chooses from.
    public var literalSize: Int { bytes.count }
}
