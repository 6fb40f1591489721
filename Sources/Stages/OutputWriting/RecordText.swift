import Digests
import FileTree

/// The text of an output folder's record.
///
/// ```
/// placard-output 1 SEED PLACE
/// HASH SIZE PATH             (a line for each file, in the order of the paths' bytes)
/// end COUNT HASH             (of all bytes before this line)
/// ```
/// SEED, PLACE and HASH are 16 hexadecimal digits; PLACE stands for the output folder's path.
struct RecordText {
    /// The largest record that is read: some millions of files.
    static let largest = 1 << 29

    private static let format = Array("placard-output 1 ".utf8)
    private static let ending = Array("end ".utf8)
    private static let digits = 16

    private(set) var bytes: [UInt8] = RecordText.format
    private let seed: UInt64
    private var count = 0

    /// Begins a record.
    init(seed: UInt64, place: UInt64) {
        self.seed = seed
        Hexadecimal.append(seed, to: &bytes)
        bytes.append(UInt8(ascii: " "))
        Hexadecimal.append(place, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Adds a file, behind those whose paths come before its own.
    mutating func append(_ path: Span<UInt8>, _ digest: FileDigest) {
        Hexadecimal.append(digest.hash, to: &bytes)
        bytes.append(UInt8(ascii: " "))
        Self.append(digest.size, to: &bytes)
        bytes.append(UInt8(ascii: " "))
        bytes.append(path)
        bytes.append(UInt8(ascii: "\n"))
        count += 1
    }

    /// Ends the record.
    mutating func finish() {
        let hash = XXH3.digest(of: bytes.span, seed: seed)
        bytes += Self.ending
        Self.append(count, to: &bytes)
        bytes.append(UInt8(ascii: " "))
        Hexadecimal.append(hash, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Reads a record; `nil` where it is damaged, of another version or of another folder.
    static func record(from bytes: [UInt8], place: UInt64) -> OutputRecord? {
        var reader = RecordReader(bytes)
        guard reader.skip(format), let seed = reader.hash(), reader.skip(UInt8(ascii: " ")),
            reader.hash() == place, reader.skip(UInt8(ascii: "\n"))
        else { return nil }
        var rows: [OutputRecord.Row] = []
        while !reader.isAt(ending) {
            guard let row = reader.row() else { return nil }
            if let last = rows.last {
                let order = ByteOrder.compare(
                    bytes.span.extracting(last.range),
                    bytes.span.extracting(row.range)
                )
                guard order <= 0 else { return nil }
            }
            rows.append(row)
        }
        let hash = XXH3.digest(of: bytes.span.extracting(0..<reader.position), seed: seed)
        guard reader.skip(ending), reader.number() == rows.count, reader.skip(UInt8(ascii: " ")),
            reader.hash() == hash, reader.skip(UInt8(ascii: "\n")), reader.isAtEnd
        else { return nil }
        return OutputRecord(seed: seed, rows: rows, bytes: bytes)
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: String(number).utf8)
    }
}

/// Walks over the bytes of a record, which may be anything.
private struct RecordReader {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    func isAt(_ text: [UInt8]) -> Bool {
        bytes.count - position >= text.count
            && zip(text, bytes[position...]).allSatisfy { $0 == $1 }
    }

    mutating func skip(_ text: [UInt8]) -> Bool {
        guard isAt(text) else { return false }
        position += text.count
        return true
    }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func hash() -> UInt64? {
        guard bytes.count - position >= 16 else { return nil }
        defer { position += 16 }
        return Hexadecimal.value(of: bytes.span.extracting(position..<(position + 16)))
    }

    mutating func number() -> Int? {
        var value: Int?
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            let (tens, overflows) = (value ?? 0).multipliedReportingOverflow(by: 10)
            let (sum, overflowsToo) = tens.addingReportingOverflow(Int(bytes[position]) - 0x30)
            guard !overflows, !overflowsToo else { return nil }
            value = sum
            position += 1
        }
        return value
    }

    mutating func row() -> OutputRecord.Row? {
        guard let hash = hash(), skip(UInt8(ascii: " ")), let size = number(),
            skip(UInt8(ascii: " "))
        else { return nil }
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        let isPossible = OutputPath(bytes.span.extracting(start..<position)) != nil
        guard isPossible, skip(UInt8(ascii: "\n")) else { return nil }
        return OutputRecord.Row(
            start: start,
            count: position - 1 - start,
            digest: FileDigest(size: size, hash: hash)
        )
    }
}
