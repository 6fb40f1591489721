import FileTree

/// How the file system knows a file again: as long as all of it is the same, the bytes are too.
struct FileStamp: Sendable, Equatable {
    var size: Int64
    var modified: Int64
    var changed: Int64
    var inode: UInt64

    static let byteCount = 32

    /// What nobody knows of a file.
    static let unknown = FileStamp(size: -1, modified: 0, changed: 0, inode: 0)

    init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    init(_ facts: FileFacts) {
        self.init(
            size: Int64(facts.size),
            modified: facts.modified,
            changed: facts.changed,
            inode: facts.inode
        )
    }

    init(_ bytes: [UInt8], at place: Int) {
        self.init(
            size: Int64(bitPattern: bytes.number(at: place, 8)),
            modified: Int64(bitPattern: bytes.number(at: place + 8, 8)),
            changed: Int64(bitPattern: bytes.number(at: place + 16, 8)),
            inode: bytes.number(at: place + 24, 8)
        )
    }

    var isKnown: Bool { size >= 0 }

    func write(to bytes: inout [UInt8]) {
        bytes.append(UInt64(bitPattern: size), 8)
        bytes.append(UInt64(bitPattern: modified), 8)
        bytes.append(UInt64(bitPattern: changed), 8)
        bytes.append(inode, 8)
    }
}

extension [UInt8] {
    /// A number of some bytes, the least significant first.
    func number(at place: Int, _ size: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<size { value |= UInt64(self[place + index]) << UInt64(index * 8) }
        return value
    }

    /// Writes a number in some bytes over what stands at a place, the least significant first.
    mutating func set(_ value: UInt64, at place: Int, _ size: Int) {
        for index in 0..<size {
            self[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
        }
    }

    /// Appends a number in some bytes, the least significant first.
    mutating func append(_ value: UInt64, _ size: Int) {
        append(addingCapacity: size) { added in
            for index in 0..<size {
                added.append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8)))
            }
        }
    }
}
