import CampaignModel

extension [UInt8] {
    /// Appends a stretch of bytes.
    @inline(__always)
    mutating func add(_ source: UnsafeBufferPointer<UInt8>.SubSequence) {
        add(UnsafeBufferPointer(rebasing: source))
    }

    /// Appends a literal.
    @inline(__always)
    mutating func add(_ literal: StaticString) {
        literal.withUTF8Buffer { add($0) }
    }
}
