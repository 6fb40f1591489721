/// What one folder holds, in the order in which a listing shows it.
struct FolderContents: Sendable {
    struct Entry: Sendable {
        var facts: FileFacts
        var start: Int
        var count: Int
        var isText: Bool
    }

    var entries: [Entry] = []
    var names: [UInt8] = []
    var failure: FileFailure?

    /// Reads a folder below another.
    init(of path: Span<UInt8>, below root: Int32, wanting choice: ListingChoice) {
        let result =
            path.isEmpty
            ? CName.with([UInt8(ascii: ".")].span) { System.open($0, in: root, .list) }
            : CName.with(path) { System.open($0, below: root, .list) }
        guard result >= 0 else {
            failure = FileFailure(.open, path.text, System.reason(Int(result)))
            return
        }
        let listed = gather(result, choice)
        if listed < 0 { failure = FileFailure(.read, path.text, System.reason(Int(listed))) }
        sort()
    }

    private mutating func gather(_ descriptor: Int32, _ choice: ListingChoice) -> Int32 {
        System.forEachName(consuming: descriptor) { name, kind in
            if choice.leavesOutHidden, name[0] == UInt8(ascii: ".") { return }
            var facts = FileFacts.unknown
            if let kind, !choice.measures {
                facts.kind = kind
            } else if let text = name.bindMemory(to: CChar.self).baseAddress,
                System.facts(at: text, in: descriptor, &facts) < 0
            {
                // Gone since its name was read.
                return
            }
            entries.append(
                Entry(
                    facts: facts,
                    start: names.count,
                    count: name.count,
                    isText: TextBytes.firstInvalid(in: name.bindMemory(to: UInt8.self).span) == nil
                )
            )
            names.append(contentsOf: name)
        }
    }

    /// Orders the names so that whole paths come out in the order of their bytes: a folder as if the
    /// slash that follows it were part of its name.
    private mutating func sort() {
        names.withUnsafeBytes { names in
            entries.sort { left, right in
                let one = UnsafeRawBufferPointer(rebasing: names[left.range])
                let other = UnsafeRawBufferPointer(rebasing: names[right.range])
                let shared = min(one.count, other.count)
                let order = System.order(
                    UnsafeRawBufferPointer(rebasing: one[..<shared]),
                    UnsafeRawBufferPointer(rebasing: other[..<shared])
                )
                if order != 0 { return order < 0 }
                let next = one.count > shared ? Int(one[shared]) : left.end
                let otherNext = other.count > shared ? Int(other[shared]) : right.end
                return next < otherNext
            }
        }
    }
}

extension FolderContents.Entry {
    var range: Range<Int> { start..<(start + count) }

    /// What follows the name in a path: the slash of a folder, or nothing.
    fileprivate var end: Int { facts.kind == .folder ? Int(UInt8(ascii: "/")) : -1 }
}
