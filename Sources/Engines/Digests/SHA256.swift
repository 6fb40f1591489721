import CSHA256

/// SHA-256 (FIPS 180-4): for names and versions that others may check.
public struct SHA256: Sendable {
    private var context = SHA256_CTX()

    /// Begins a digest that grows bit by bit.
    public init() {
        SHA256_Init(&context)
    }

    /// Adds bytes behind those before.
    public mutating func update(_ bytes: Span<UInt8>) {
        _ = bytes.withUnsafeBytes { SHA256_Update(&context, $0.baseAddress, $0.count) }
    }

    /// The digest of all bytes so far: 32 bytes.
    public var value: [UInt8] {
        var copy = context
        return [UInt8](unsafeUninitializedCapacity: 32) { memory, count in
            if SHA256_Final(memory.baseAddress, &copy) == 1 { count = 32 }
        }
    }

    /// The digest of bytes that are all there: 32 bytes.
    public static func digest(of bytes: Span<UInt8>) -> [UInt8] {
        var digest = SHA256()
        digest.update(bytes)
        return digest.value
    }
}
