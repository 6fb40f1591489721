import Synchronization

/// The folders of one depth of a tree that is listed.
struct FolderLevel: Sendable {
    /// Their paths from the top.
    var paths: [[UInt8]]
    /// What the top is known by; open as long as the listing runs.
    let root: Int32
    let choice: ListingChoice

    private static let foldersAtOnce = 64
    private static let entriesAtOnce = 512

    /// Reads the folders on the calling thread.
    func read() -> [FolderContents] {
        paths.map { FolderContents(of: $0.span, below: root, wanting: choice) }
    }

    /// Reads the folders, and then measures what is left of large ones, on several threads.
    func read(jobs: Int) async -> [FolderContents] {
        guard jobs > 1 else { return read() }
        let blocks = Self.blocks(of: paths.count, Self.foldersAtOnce)
        var contents = await inBlocks(blocks.count, jobs) { block in
            blocks[block].map {
                let path = paths[$0]
                return FolderContents(
                    of: path.span,
                    below: root,
                    wanting: choice,
                    leavesMeasuring: true
                )
            }
        }
        .flatMap(\.self)
        await measure(&contents, jobs)
        return contents
    }

    private func measure(_ contents: inout [FolderContents], _ jobs: Int) async {
        let named = contents
        let parts = named.indices.filter { named[$0].unmeasuredCount > 0 }.flatMap { folder in
            Self.blocks(of: named[folder].entries.count, Self.entriesAtOnce).map { (folder, $0) }
        }
        let measured = await inBlocks(parts.count, jobs) { part in
            let (folder, range) = parts[part]
            return named[folder].measured(range, inFolderAt: paths[folder], below: root)
        }
        let byFolder = Dictionary(grouping: parts.indices) { parts[$0].0 }
        for (folder, numbers) in byFolder { contents[folder].take(numbers.map { measured[$0] }) }
    }

    private static func blocks(of count: Int, _ size: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
    }
}

/// Does numbered work on several threads; the results are in the order of the numbers.
private func inBlocks<Result: Sendable>(
    _ count: Int,
    _ jobs: Int,
    _ work: @escaping @Sendable (Int) -> Result
) async -> [Result] {
    guard count > 1 else { return (0..<count).map(work) }
    let counter = Counter()
    var results = [Result?](repeating: nil, count: count)
    await withTaskGroup(of: [(Int, Result)].self) { group in
        for _ in 0..<min(jobs, count) {
            group.addTask {
                var done: [(Int, Result)] = []
                while case let number = counter.take(), number < count {
                    done.append((number, work(number)))
                }
                return done
            }
        }
        for await done in group {
            for (number, result) in done { results[number] = result }
        }
    }
    return results.compactMap(\.self)
}

/// Gives each thread the next number.
private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func take() -> Int {
        value.wrappingAdd(1, ordering: .relaxed).oldValue
    }
}
