import Dispatch
import FileTree
import Synchronization

/// Watches a site's folders on a thread of its own.
final class SiteWatch: Sendable {
    /// How often folders are looked at where they are not watched, in milliseconds.
    private static let pollInterval = 500
    /// How long a thread waits before it sees that it is no longer wanted, in milliseconds.
    private static let patience = 250

    /// What changes.
    let changes: AsyncStream<TreeChanges>

    private let continuation: AsyncStream<TreeChanges>.Continuation
    private let isStopped = Atomic<Bool>(false)
    private let trees: [WatchedTree]

    /// Describes what is to be watched.
    ///
    /// - Parameter content: The content folder as it was typed, where it is not the site's own.
    init(content: String?) {
        (changes, continuation) = AsyncStream<TreeChanges>.makeStream()
        trees = [
            WatchedTree(folder: ".", shown: "", names: [SiteFolder.settingsName]),
            WatchedTree(folder: content ?? "./content", shown: "content"),
            WatchedTree(folder: "./themes", shown: "themes"),
            WatchedTree(folder: "./static", shown: "static"),
        ]
    }

    /// Begins to watch.
    ///
    /// - Parameter polls: Whether folders are looked at again and again.
    /// - Returns: Once nothing can be missed any more: why the system cannot watch, where it cannot
    ///   and folders are looked at instead.
    func start(polls: Bool) async -> String? {
        let queue = DispatchQueue(label: "placard.watch")
        return await withCheckedContinuation { begun in
            queue.async { self.run(polls) { begun.resume(returning: $0) } }
        }
    }

    private func run(_ polls: Bool, begun: (String?) -> Void) {
        var trouble: String?
        var hasBegun = false
        if !polls {
            do throws(FileFailure) {
                var watch = try TreeWatch(trees, ignoring: EditorFiles.isTemporary)
                begun(nil)
                hasBegun = true
                while !isStopped.load(ordering: .relaxed) {
                    tell(try watch.changes(within: Self.patience))
                }
                return
            } catch {
                trouble = "\(error.description). Folders are looked at twice a second instead."
            }
        }
        var poll = TreePoll(trees, ignoring: EditorFiles.isTemporary)
        if !hasBegun { begun(trouble) }
        while !isStopped.load(ordering: .relaxed) { tell(poll.changes(after: Self.pollInterval)) }
    }

    private func tell(_ changes: TreeChanges) {
        if !changes.isEmpty { continuation.yield(changes) }
    }

    /// Stops watching.
    func stop() {
        isStopped.store(true, ordering: .relaxed)
        continuation.finish()
    }
}
