import FileTree

/// Where a content file's front matter lies and where its body starts.
struct FrontMatterPlace: Equatable {
    /// What a content file can look like.
    enum Finding: Equatable {
        /// Front matter between two lines of `---`.
        case found(FrontMatterPlace)
        /// No bytes but blank ones.
        case empty
        /// No `---` alone on the first line.
        case missing
        /// No second `---`.
        case unclosed
    }

    /// The bytes between the two lines.
    var yaml: Range<Int>
    /// The first byte behind the second line.
    var bodyOffset: Int
    /// The line, counted from 1, on which the body starts.
    var bodyLine: Int

    /// Finds the front matter of a file; a byte order mark is skipped.
    static func find(in bytes: UnsafeBufferPointer<UInt8>) -> Finding {
        let hasMark = bytes.count > 2 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
        let start = hasMark ? 3 : 0
        guard let (isFence, first) = line(at: start, of: bytes) else { return .empty }
        guard isFence else {
            return bytes[start...].allSatisfy(isBlank) ? .empty : .missing
        }
        var offset = first
        var number = 2
        while let (isFence, next) = line(at: offset, of: bytes) {
            if isFence {
                return .found(
                    FrontMatterPlace(yaml: first..<offset, bodyOffset: next, bodyLine: number + 1)
                )
            }
            offset = next
            number += 1
        }
        return .unclosed
    }

    /// Whether the line at an offset is `---` alone, and where the next line starts; `nil` at the end.
    private static func line(at offset: Int, of bytes: UnsafeBufferPointer<UInt8>)
        -> (isFence: Bool, next: Int)?
    {
        guard offset < bytes.count else { return nil }
        let end = TextBytes.firstLineBreak(in: bytes.span, from: offset)
        var next = end
        if next < bytes.count, bytes[next] == 0x0D { next += 1 }
        if next < bytes.count, bytes[next] == 0x0A { next += 1 }
        let isFence =
            bytes[offset] == 0x2D && end - offset >= 3
            && bytes[offset + 1] == 0x2D && bytes[offset + 2] == 0x2D
            && bytes[(offset + 3)..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
        return (isFence, next)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
