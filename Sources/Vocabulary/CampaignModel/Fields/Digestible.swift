/// A value that writes itself field by field, so that two values give the same bytes only where they
/// are equal.
///
/// ```swift
/// var fields = FieldBytes()
/// campaign.write(into: &fields)       // the bytes of `fields` go into a hash
/// ```
/// A field that is not written would let a change go unseen: a test changes every field of every
/// value and demands other bytes.
public protocol Digestible {
    /// Appends every field.
    func write(into fields: inout FieldBytes)
}

/// A value that can be made again from the bytes that it wrote.
public protocol Restorable: Digestible {
    /// Reads every field in the order in which they were written.
    ///
    /// - Parameters:
    ///   - bytes: What was written, perhaps damaged.
    ///   - place: Where the value starts; moved behind it.
    /// - Throws: That the bytes are not those of such a value.
    init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage)
}

/// Bytes that no value wrote.
public struct FieldDamage: Error, Sendable, Equatable {
    /// Creates the mistake.
    public init() {}
}

extension Digestible where Self: CaseIterable & Equatable {
    /// Writes the number of the case.
    public func write(into fields: inout FieldBytes) {
        var number = 0
        for other in Self.allCases {
            if other == self { break }
            number += 1
        }
        fields.append(number)
    }
}

extension Restorable where Self: CaseIterable & Equatable {
    /// Reads the number of the case.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let number = try Int(from: bytes, at: &place)
        guard number >= 0, number < Self.allCases.count else { throw FieldDamage() }
        self = Self.allCases[Self.allCases.index(Self.allCases.startIndex, offsetBy: number)]
    }
}
