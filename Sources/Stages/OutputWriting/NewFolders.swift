import Digests
import FileTree
import Synchronization

/// The folders that a build makes: its threads agree here on which of them are staged whole.
///
/// A folder that files lie in is staged, one that only holds folders is made in its place; so each
/// campaign's folder comes to its place by itself, in every language.
final class NewFolders: Sendable {
    /// The folders that were made in their places.
    ///
    /// The lock is held while one is made, so that there are several: threads that make different
    /// folders do not wait for each other.
    private final class Share: Sendable {
        let made = Mutex<Set<[UInt8]>>([])
    }

    private let shares = (0..<16).map { _ in Share() }

    private func share(of path: Span<UInt8>) -> Share {
        shares[Int(XXH3.digest(of: path) % UInt64(shares.count))]
    }

    /// Opens a folder that the output did not have before the build, and makes it if no thread did.
    ///
    /// - Parameters:
    ///   - path: The folder's path from the output folder.
    ///   - parent: The folder that it lies in.
    ///   - isStaged: Whether it is staged, should it be made.
    /// - Returns: The folder.
    /// - Throws: A failure to make or open it.
    func folder(
        _ path: Span<UInt8>,
        in parent: OpenFolder,
        staged isStaged: Bool
    ) throws(FileFailure) -> OpenFolder {
        let name = path.extracting(path.nameStart...)
        return try share(of: path).made.withLock { (made) throws(FileFailure) -> OpenFolder in
            if !made.isEmpty, made.contains(Array(path)) {
                return OpenFolder(try parent.folder.folder(name), isNew: true, end: path.count)
            }
            let isWhole = isStaged ? true : try parent.folder.hasStagedFolder(name)
            if isWhole {
                let folder = try parent.folder.stagedFolder(name)
                return OpenFolder(folder, isNew: true, end: path.count, stagedEnd: path.count)
            }
            let folder = try parent.folder.madeFolder(name)
            made.insert(Array(path))
            return OpenFolder(folder, isNew: true, end: path.count)
        }
    }

    /// The folders that were made in their places.
    var made: [[UInt8]] { shares.flatMap { $0.made.withLock { Array($0) } } }

    /// Whether a folder was made in its place.
    func hasMade(_ path: Span<UInt8>) -> Bool {
        share(of: path).made.withLock { !$0.isEmpty && $0.contains(Array(path)) }
    }
}
