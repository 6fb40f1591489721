/// Why an address has no QR code.
public enum QRCodeFailure: Error, Sendable, Hashable {
    /// There is nothing to encode.
    case empty
    /// The address has more bytes than the largest code of level M holds.
    case tooLong(bytes: Int, limit: Int)
    /// The machine had no memory left.
    case outOfMemory
}
