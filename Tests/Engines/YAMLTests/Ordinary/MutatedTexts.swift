/// Texts that look like YAML and are often wrong.
///
/// They are parts of real ones with a few mistakes, or pieces
/// in any order. The same seed gives the same texts.
struct MutatedTexts: RandomNumberGenerator {
    private var state: UInt64
    private let texts: [[UInt8]]

    init(seed: UInt64, of texts: [[UInt8]]) {
        state = seed
        self.texts = texts
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func text() -> [UInt8] {
        let isPieces = Int.random(in: 0..<3, using: &self) == 0
        var text = isPieces ? pieces() : lines()
        for _ in 0..<Int.random(in: 0...3, using: &self) where !text.isEmpty { mutate(&text) }
        return text
    }

    private mutating func pieces() -> [UInt8] {
        (0..<Int.random(in: 1...12, using: &self)).flatMap { _ in piece() }
    }

    /// A few lines of a real text.
    private mutating func lines() -> [UInt8] {
        let text = texts.randomElement(using: &self) ?? []
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let first = Int.random(in: 0..<lines.count, using: &self)
        let last = min(lines.count, first + Int.random(in: 1...8, using: &self))
        return Array(lines[first..<last].joined(separator: [0x0A])) + [0x0A]
    }

    private mutating func mutate(_ text: inout [UInt8]) {
        let place = Int.random(in: 0..<text.count, using: &self)
        let line = text[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        switch Int.random(in: 0..<6, using: &self) {
        case 0: text.remove(at: place)
        case 1: text.insert(contentsOf: piece(), at: place)
        case 2: text.replaceSubrange(place..<min(text.count, place + 4), with: piece())
        case 3: text.insert(contentsOf: [0x20, 0x20], at: line)
        case 4: if text[line] == 0x20 { text.remove(at: line) }
        default:
            let end = text[place...].firstIndex(of: 0x0A) ?? text.count - 1
            text.insert(contentsOf: text[line...end], at: line)
        }
    }

    private mutating func piece() -> [UInt8] {
        Array((Self.pieces.randomElement(using: &self) ?? "").utf8)
    }

    private static let pieces = [
        "- ", "-", ": ", ":", "#", " #", " # ", "\n", "\n  ", "\n    ", "  ", " ", "[", "]", "{",
        "}",
        ",", ", ", "\"", "'", "|", ">", "|-\n", ">+\n", "| # x\n", "&a ", "*a", "!t ", "? ", "%",
        "@",
        "`", "\\", "\\n", "\\\"", "''", "\t", "\r\n", "\r", "é", "“", "”", "日", "\u{85}",
        "\u{FEFF}",
        "---\n", "--- ", "...", "a: b", "- a", "- - x", "a:\n- b\n", "key: |\n  text\n\n  more\n",
        "- {a: b, \"c\":d}", "~", "=", "<<: x", "?", "a", "x y", "0", ".", "a?b", "{a: 1}",
        "[x, y]",
        "\"q\"", "'q'", "\n\n", ":\n", "-\n", "- key:\n", ">\n folded\n text\n\n\n  more\n",
    ]
}
