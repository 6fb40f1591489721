import CampaignModel

extension ByteScan {
    /// The first `[`, `{`, `|`, `~`, `:`, `.` or `<` in a range, or its end.
    static func marked(in text: [UInt8], from start: Int, to end: Int) -> Int {
        text.withUnsafeBytes { bytes in
            first(in: bytes, from: start, to: end) {
                // `[` and `{` differ in one bit, `|` and `~` in another.
                $0.equal(0x5B, mask: 0xDF) .| $0.equal(0x7C, mask: 0xFD) .| $0.equal(0x3A)
                    .| $0.equal(0x2E) .| $0.equal(0x3C)
            }
        }
    }
}
