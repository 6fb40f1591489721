/// The bytes of values that wrote themselves field by field.
///
/// Numbers take as few bytes as they need, texts stand behind their length: no two different rows of
/// fields give the same bytes.
public struct FieldBytes: Sendable {
    /// What was written.
    public private(set) var bytes: [UInt8] = []

    /// Begins without a field.
    public init() {}

    /// Forgets all fields and keeps the memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Appends a whole number, small ones in one byte.
    public mutating func append(_ number: Int) {
        // Small negative numbers become small positive ones, then seven bits a byte.
        var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
        guard rest >= 0x80 else { return bytes.append(UInt8(rest)) }
        if rest < 0x4000 {
            // Lines and columns: two bytes are sooner appended than room for many is made.
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            return bytes.append(UInt8(truncatingIfNeeded: rest >> 7))
        }
        bytes.append(addingCapacity: 10) { added in
            while rest >= 0x80 {
                added.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            added.append(UInt8(rest))
        }
    }

    /// Appends the eight bytes of a hash.
    public mutating func append(_ hash: UInt64) {
        bytes.append(addingCapacity: 8) { added in
            for shift in stride(from: 0, to: 64, by: 8) {
                added.append(UInt8(truncatingIfNeeded: hash >> UInt64(shift)))
            }
        }
    }

    /// Appends a text behind its length in bytes.
    public mutating func append(_ text: String) {
        let span = text.utf8.span
        append(span.count)
        span.withUnsafeBufferPointer { bytes.add($0) }
    }

    /// Appends bytes behind their number.
    public mutating func append(_ other: [UInt8]) {
        append(other.count)
        bytes += other
    }

    /// Appends a value's fields.
    public mutating func append(_ value: some Digestible) {
        value.write(into: &self)
    }
}
