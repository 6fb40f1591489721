/// Lends a name's bytes to the system as it wants them: with a zero behind the last.
enum CName {
    /// What stands before and behind the name of a file that is staged beside its place.
    static let stagedPrefix: StaticString = "."
    static let stagedSuffix: StaticString = ".placard~"
    /// What stands behind that of a folder: no staged file has such a name, whatever its own is.
    static let stagedFolderSuffix: StaticString = ".placard~~"

    /// The longest path that Linux takes in one call, and the longest name in it.
    static let longestPath = 4095
    static let longestName = 255

    /// Calls `body` with the name.
    ///
    /// Where no file can have it `body` is not called and the result says so. Costs a copy of a few
    /// bytes on the stack.
    static func with(
        _ name: Span<UInt8>,
        _ body: (UnsafePointer<CChar>) -> Int32
    ) -> Int32 {
        name.withUnsafeBufferPointer { bytes in
            lend(bytes, before: "", behind: "", body)
        }
    }

    /// Calls `body` with the name under which the file is staged.
    static func withStaged(
        _ name: Span<UInt8>,
        _ body: (UnsafePointer<CChar>) -> Int32
    ) -> Int32 {
        name.withUnsafeBufferPointer { bytes in
            lend(bytes, before: stagedPrefix, behind: stagedSuffix, body)
        }
    }

    /// Calls `body` with the name under which the folder is staged.
    static func withStagedFolder(
        _ name: Span<UInt8>,
        _ body: (UnsafePointer<CChar>) -> Int32
    ) -> Int32 {
        name.withUnsafeBufferPointer { bytes in
            lend(bytes, before: stagedPrefix, behind: stagedFolderSuffix, body)
        }
    }

    private static func lend(
        _ name: UnsafeBufferPointer<UInt8>,
        before: StaticString,
        behind: StaticString,
        _ body: (UnsafePointer<CChar>) -> Int32
    ) -> Int32 {
        let count = before.utf8CodeUnitCount + name.count + behind.utf8CodeUnitCount
        guard !name.isEmpty, count <= longestPath, !name.contains(0) else {
            return System.impossibleName
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 1) { memory in
            var end = memory.update(fromContentsOf: UnsafeBufferPointer(before))
            end = memory[end...].update(fromContentsOf: name)
            end = memory[end...].update(fromContentsOf: UnsafeBufferPointer(behind))
            memory[end] = 0
            return memory.withMemoryRebound(to: CChar.self) { name in
                name.baseAddress.map { body($0) } ?? System.impossibleName
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate init(_ text: StaticString) {
        self.init(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
