import CXXHash

/// XXH3 with 64 bits: quick, and no protection against someone who wants two inputs to collide
/// unless the seed is a secret.
public struct XXH3: ~Copyable {
    private let state: UnsafeMutableRawPointer

    /// Begins a digest that grows bit by bit.
    ///
    /// - Parameter seed: Another seed gives other digests.
    public init(seed: UInt64 = 0) {
        state = .allocate(
            byteCount: placard_xxh3_state_size(),
            alignment: placard_xxh3_state_alignment()
        )
        placard_xxh3_begin(state, seed)
    }

    deinit {
        state.deallocate()
    }

    /// Adds bytes behind those before.
    public mutating func update(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBytes { placard_xxh3_update(state, $0.baseAddress, $0.count) }
    }

    /// The digest of all bytes so far.
    public var value: UInt64 { placard_xxh3_value(state) }

    /// The digest of bytes that are all there.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - seed: Another seed gives another digest.
    /// - Returns: The same value on every machine.
    public static func digest(of bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
        bytes.withUnsafeBytes { placard_xxh3_64($0.baseAddress, $0.count, seed) }
    }
}
