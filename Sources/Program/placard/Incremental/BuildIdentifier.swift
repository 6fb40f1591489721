/// The identifier that a linker gives a program or library: a hash of everything in it.
///
/// It tells two builds of a program apart without all its bytes being read (System V ABI, "Note
/// Section"; the GNU linker's `--build-id`).
enum BuildIdentifier {
    /// The identifier in the beginning of a file.
    ///
    /// - Parameter bytes: The file's first bytes; those of its headers are enough.
    /// - Returns: The identifier's bytes; `nil` for anything but a little-endian ELF file of 64 bits
    ///   that has one, near its beginning.
    static func find(in bytes: Span<UInt8>) -> [UInt8]? {
        guard number(at: 0, bytes: 4, in: bytes) == 0x464C_457F,
            number(at: 4, bytes: 2, in: bytes) == 0x0102,
            let table = number(at: 0x20, bytes: 8, in: bytes),
            let size = number(at: 0x36, bytes: 2, in: bytes),
            let count = number(at: 0x38, bytes: 2, in: bytes)
        else { return nil }
        for entry in 0..<count {
            let (start, isTooFar) = table.addingReportingOverflow(entry * size)
            guard !isTooFar, let kind = number(at: start, bytes: 4, in: bytes) else { return nil }
            guard kind == notes, let offset = number(at: start + 8, bytes: 8, in: bytes),
                let length = number(at: start + 32, bytes: 8, in: bytes), length <= bytes.count,
                let found = identifier(from: offset, length: length, in: bytes)
            else { continue }
            return found
        }
        return nil
    }

    /// The kind of a program header that points at notes.
    private static let notes = 4
    /// The kind of the note that holds the identifier.
    private static let identifier = 3
    /// `GNU` and a zero byte.
    private static let owner = 0x55_4E47

    /// The identifier among the notes of a stretch: each has the sizes of its name and of what it
    /// describes, its kind, and both texts, filled up to four bytes.
    private static func identifier(from offset: Int, length: Int, in bytes: Span<UInt8>)
        -> [UInt8]?
    {
        guard offset <= bytes.count - length else { return nil }
        var place = offset
        while place <= offset + length - 12,
            let nameSize = number(at: place, bytes: 4, in: bytes),
            let size = number(at: place + 4, bytes: 4, in: bytes),
            let kind = number(at: place + 8, bytes: 4, in: bytes)
        {
            let start = place + 12 + (nameSize + 3) & ~3
            guard start + size <= offset + length else { return nil }
            if kind == identifier, nameSize == 4, size > 0,
                number(at: place + 12, bytes: 4, in: bytes) == owner
            {
                return (start..<start + size).map { bytes[$0] }
            }
            place = start + (size + 3) & ~3
        }
        return nil
    }

    /// A number of some bytes, the lowest first; `nil` beyond the end, or if it is negative.
    private static func number(at place: Int, bytes count: Int, in bytes: Span<UInt8>) -> Int? {
        guard place >= 0, place <= bytes.count - count else { return nil }
        var number: UInt64 = 0
        for offset in (0..<count).reversed() {
            number = number << 8 | UInt64(bytes[place + offset])
        }
        return Int(exactly: number)
    }
}
