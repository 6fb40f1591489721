/// Chance that repeats: SplitMix64 from a seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Text of up to 24 characters, awkward ones among them.
    mutating func text() -> String {
        let letters: [Character] = [
            "a", "Z", "7", " ", "&", "=", "+", "%", "\"", "\\", "<", "{", "}", "é", "😀", "ش", "\n",
            "\r\n", "\u{301}", "'", "-", ";", "\t", "\u{0}", "[", ".",
        ]
        return String(
            (0..<Int.random(in: 0...24, using: &self)).map { _ in
                letters.randomElement(using: &self) ?? "a"
            }
        )
    }
}
