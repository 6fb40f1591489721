import CampaignModel

extension ByteScan {
    /// The first byte from an offset on that HTML must not show as it is, or the count.
    static func escaped(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: UnsafeRawBufferPointer(bytes), from: start, to: bytes.count) {
            // '<' and '>' differ in one bit, '"' and '&' in another.
            $0.equal(Byte.lessThan, mask: 0xFD) .| $0.equal(Byte.quote, mask: 0xFB)
        }
    }

    /// The first byte from an offset on that the bounds count, or the count.
    static func bounded(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        first(in: UnsafeRawBufferPointer(bytes), from: start, to: bytes.count) {
            // A line feed and '*' differ in one bit.
            $0.equal(Byte.lineFeed, mask: 0xDF) .| $0.equal(Byte.carriageReturn)
                .| $0.equal(Byte.underscore) .| $0.equal(Byte.exclamation)
                .| $0.equal(Byte.lessThan)
        }
    }
}
