/// The blocks that parents' users put in place of the parents' own, by name.
///
/// Blocks are told apart by where they are written, so that two sets are equal where they replace the
/// same blocks by the same ones: that a partial is reached again with an equal set is how a template
/// that reaches itself is found.
struct Replacements: Hashable {
    struct Replacement: Hashable {
        let block: Block
        let file: TemplateFile
        /// The number of the replacements in force where the block is written.
        let outer: Int

        static func == (left: Self, right: Self) -> Bool {
            left.file.path == right.file.path && left.block.name.range == right.block.name.range
                && left.outer == right.outer
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(file.path)
            hasher.combine(block.name.range)
            hasher.combine(outer)
        }
    }

    var blocks: [String: Replacement]

    static let none = Replacements(blocks: [:])
}

/// Numbers for sets of replacements: equal sets have the same.
struct ReplacementTable {
    private var numbers: [Replacements: Int] = [.none: 0]
    private var sets: [Replacements] = [.none]

    mutating func number(of set: Replacements) -> Int {
        if let number = numbers[set] { return number }
        numbers[set] = sets.count
        sets.append(set)
        return sets.count - 1
    }

    subscript(number: Int) -> Replacements { sets[number] }
}
