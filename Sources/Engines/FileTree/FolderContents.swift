/// What one folder holds, in the order in which a listing shows it.
struct FolderContents: Sendable {
    struct Entry: Sendable {
        var facts: FileFacts
        var start: Int
        var count: Int
        var isText: Bool
        /// Whether all its facts are known that are wanted, and not only what it is.
        var isMeasured: Bool
    }

    var entries: [Entry] = []
    var names: [UInt8] = []
    var failure: FileFailure?
    /// The number of entries that are not measured.
    private(set) var unmeasuredCount = 0

    /// How many entries of a folder are measured while their names are read, where the others can be
    /// left to several threads.
    private static let measuredAtOnce = 256

    /// Reads a folder below another.
    ///
    /// - Parameters:
    ///   - path: The folder's path.
    ///   - root: What the other folder is known by.
    ///   - choice: What to list.
    ///   - leavesMeasuring: Whether most entries of a large folder are only named, for `measured` to do
    ///     the rest.
    init(
        of path: Span<UInt8>,
        below root: Int32,
        wanting choice: ListingChoice,
        leavesMeasuring: Bool = false
    ) {
        let result = Self.open(path, below: root, .list)
        guard result >= 0 else {
            failure = FileFailure(.open, path.text, System.reason(Int(result)))
            return
        }
        let listed = gather(result, choice, leavesMeasuring ? Self.measuredAtOnce : .max)
        if listed < 0 { failure = FileFailure(.read, path.text, System.reason(Int(listed))) }
        sort()
    }

    private static func open(
        _ path: Span<UInt8>,
        below root: Int32,
        _ access: System.Access
    ) -> Int32 {
        path.isEmpty
            ? CName.with([UInt8(ascii: ".")].span) { System.open($0, in: root, access) }
            : CName.with(path) { System.open($0, below: root, access) }
    }

    private mutating func gather(
        _ descriptor: Int32,
        _ choice: ListingChoice,
        _ measuredAtOnce: Int
    ) -> Int32 {
        System.forEachName(consuming: descriptor) { name, kind in
            if choice.leavesOutHidden, name[0] == UInt8(ascii: ".") { return }
            var facts = FileFacts.unknown
            let isNamedOnly = kind != nil && (!choice.measures || entries.count >= measuredAtOnce)
            if isNamedOnly, let kind {
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
                    isText: TextBytes.firstInvalid(in: name.bindMemory(to: UInt8.self).span) == nil,
                    isMeasured: !isNamedOnly || !choice.measures
                )
            )
            if isNamedOnly, choice.measures { unmeasuredCount += 1 }
            names.append(contentsOf: name)
        }
    }

    /// Measures some of the entries that are not measured yet.
    ///
    /// - Parameters:
    ///   - range: The entries' numbers.
    ///   - path: This folder's path.
    ///   - root: What the folder is known by that the path starts from.
    /// - Returns: What is known of them then.
    func measured(
        _ range: Range<Int>,
        inFolderAt path: [UInt8],
        below root: Int32
    ) -> Measures {
        let folder = Self.open(path.span, below: root, .search)
        guard folder >= 0 else {
            let reason = System.reason(Int(folder))
            return Measures(failure: FileFailure(.open, path.span.text, reason))
        }
        defer { System.close(folder) }
        let facts = range.compactMap { number -> (number: Int, facts: FileFacts?)? in
            let entry = entries[number]
            guard !entry.isMeasured else { return nil }
            var facts = FileFacts.unknown
            let result = CName.with(names.span.extracting(entry.range)) {
                System.facts(at: $0, in: folder, &facts)
            }
            return (number, result < 0 ? nil : facts)
        }
        return Measures(facts: facts)
    }

    /// What was learned of some entries.
    struct Measures: Sendable {
        /// The facts of those that were not measured before; `nil` for one that is gone since its name
        /// was read.
        var facts: [(number: Int, facts: FileFacts?)] = []
        /// Why nothing could be learned.
        var failure: FileFailure?
    }

    /// Takes in what was measured.
    mutating func take(_ measures: [Measures]) {
        failure = failure ?? measures.lazy.compactMap(\.failure).first
        var gone: Set<Int> = []
        for (number, facts) in measures.lazy.flatMap(\.facts) {
            entries[number].isMeasured = true
            unmeasuredCount -= 1
            if let facts { entries[number].facts = facts } else { gone.insert(number) }
        }
        guard !gone.isEmpty else { return }
        entries = entries.indices.filter { !gone.contains($0) }.map { entries[$0] }
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
