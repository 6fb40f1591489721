/// Compares names and paths as the file system sees them: byte by byte.
public enum ByteOrder {
    /// The order of two stretches of bytes: negative where the left one comes first, 0 where both are
    /// the same, else positive.
    public static func compare(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
        left.withUnsafeBytes { left in right.withUnsafeBytes { System.order(left, $0) } }
    }
}
