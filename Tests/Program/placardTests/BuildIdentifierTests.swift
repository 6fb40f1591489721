import Testing

@testable import placard

/// What tells one program from another without reading it whole.
@Suite struct BuildIdentifierTests {
    /// The beginning of a program: a header, one table entry that points at notes, and the notes.
    private static func program(notes: [UInt8], magic: UInt8 = 0x7F) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        var bytes: [UInt8] = [magic, 0x45, 0x4C, 0x46, 2, 1]
        bytes += [UInt8](repeating: 0, count: 0x20 - bytes.count) + number(0x40, 8)
        bytes += [UInt8](repeating: 0, count: 0x36 - bytes.count) + number(56, 2) + number(1, 2)
        bytes += [UInt8](repeating: 0, count: 0x40 - bytes.count)
        bytes += number(4, 4) + number(0, 4) + number(0x78, 8) + number(0, 16)
        bytes += number(notes.count, 8) + number(notes.count, 8) + number(4, 8)
        return bytes + notes
    }

    private static let version: [UInt8] =
        [4, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0] + Array("GNU\0".utf8) + [1, 2, 3, 4]
    private static let identifier: [UInt8] =
        [4, 0, 0, 0, 6, 0, 0, 0, 3, 0, 0, 0] + Array("GNU\0".utf8) + [9, 8, 7, 6, 5, 4, 0, 0]

    @Test func itIsFoundBehindOtherNotes() {
        let bytes = Self.program(notes: Self.version + Self.identifier)
        #expect(BuildIdentifier.find(in: bytes.span) == [9, 8, 7, 6, 5, 4])
    }

    @Test func withoutOneOrInAnotherKindOfFileThereIsNone() {
        #expect(BuildIdentifier.find(in: Self.program(notes: Self.version).span) == nil)
        let other = Self.program(notes: Self.identifier, magic: 0x7E)
        #expect(BuildIdentifier.find(in: other.span) == nil)
    }

    @Test func aFileThatEndsEarlyOrLiesAboutItsSizesIsNoTrap() {
        let whole = Self.program(notes: Self.version + Self.identifier)
        for count in 0..<whole.count - 2 {
            #expect(BuildIdentifier.find(in: Array(whole.prefix(count)).span) == nil)
        }
        for place in whole.indices {
            var damaged = whole
            damaged[place] = 0xFF
            _ = BuildIdentifier.find(in: damaged.span)
        }
    }
}
