/// Tells text from other bytes.
public enum TextBytes {
    /// The place of the first byte that is not UTF-8, or `nil` where all is well-formed.
    ///
    /// Costs one pass, without a copy.
    public static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
