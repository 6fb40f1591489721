import Synchronization

/// Hands out blocks of numbered work to several threads.
final class WorkQueue: Sendable {
    private let next = Atomic<Int>(0)
    private let count: Int
    private let blockSize: Int

    /// Creates a queue of the numbers below `count`.
    init(count: Int, blockSize: Int) {
        self.count = count
        self.blockSize = max(1, blockSize)
    }

    /// The next block of numbers; `nil` when all are given away.
    func take() -> Range<Int>? {
        let start = next.wrappingAdd(blockSize, ordering: .relaxed).oldValue
        return start < count ? start..<min(count, start + blockSize) : nil
    }
}

/// Runs a pass: each thread makes a worker of its own and takes blocks of work until none is left.
///
/// - Parameters:
///   - count: How many pieces of work there are.
///   - jobs: How many threads run at most.
///   - work: A thread's whole share; it takes blocks from the queue.
/// - Returns: What the threads return, in no order that means anything: results carry their numbers.
/// - Throws: The first failure of a thread.
func inParallel<Result: Sendable>(
    count: Int,
    jobs: Int,
    _ work: @escaping @Sendable (WorkQueue) throws -> Result
) async throws -> [Result] {
    let threads = max(1, min(jobs, count))
    let queue = WorkQueue(count: count, blockSize: max(1, min(32, count / (threads * 4))))
    guard threads > 1 else { return [try work(queue)] }
    return try await withThrowingTaskGroup(of: Result.self) { group in
        for _ in 0..<threads { group.addTask { try work(queue) } }
        var results: [Result] = []
        for try await result in group { results.append(result) }
        return results
    }
}
