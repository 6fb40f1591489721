public import CampaignModel
import Digests
public import FileTree

extension OutputWriter {
    /// Files up to this size are read whole, others part by part.
    private static var largestWhole: Int { 1 << 20 }

    /// Gives a file of the site the bytes of another file.
    ///
    /// However large it is, about a megabyte of memory is used.
    ///
    /// - Parameters:
    ///   - source: The other file's path in `folder`.
    ///   - folder: The folder that holds it; symbolic links in it are not followed.
    ///   - path: The path in the output folder.
    ///   - category: What the file is for.
    ///   - shown: The source as a message names it.
    /// - Throws: A failure of the machine at `shown`, also where there is no such file, or at the
    ///   file of the output folder; nothing of this file stays then.
    public mutating func copy(
        _ source: Span<UInt8>,
        in folder: borrowing Folder,
        to path: Span<UInt8>,
        as category: OutputCategory,
        shown: String
    ) throws(FileFailure) {
        var bytes: [UInt8] = []
        do {
            try folder.read(source, limit: Self.largestWhole, into: &bytes)
        } catch {
            guard error.reason == .tooLarge else { throw error.at(shown) }
            return try copyParts(of: source, in: folder, to: path, as: category, shown: shown)
        }
        try write(bytes.span, to: path, as: category)
    }

    private mutating func copyParts(
        of source: Span<UInt8>,
        in folder: borrowing Folder,
        to path: Span<UInt8>,
        as category: OutputCategory,
        shown: String
    ) throws(FileFailure) {
        guard var file = try enter(path, category) else { return }
        let seed = session.record.seed
        let wanted: FileDigest
        do throws(FileFailure) {
            guard let digest = try FileDigest(of: source, in: folder, seed: seed, &scratch) else {
                throw FileFailure(.read, shown, .missing)
            }
            wanted = digest
        } catch {
            throw error.at(shown)
        }
        file.row.size = wanted.size
        file.row.hash = wanted.hash
        let name = path.extracting(file.nameStart...)
        // The memory is lent to the copy, while this writer is asked where it goes.
        var memory: [UInt8] = []
        swap(&memory, &scratch)
        defer { swap(&memory, &scratch) }
        var sourceFailure: FileFailure?
        func copy(_ target: borrowing NewFile) throws(FileFailure) {
            var isReading = true
            do {
                try folder.readParts(of: source, through: &memory) {
                    (_, part) throws(FileFailure) in
                    isReading = false
                    try target.write(part, name)
                    isReading = true
                    return true
                }
            } catch {
                if isReading { sourceFailure = error }
                throw error
            }
        }
        do throws(FileFailure) {
            try put(file, path) { (target, scratch) throws(FileFailure) in
                try FileDigest(of: name, in: target, seed: seed, &scratch).map { $0 == wanted }
            } writing: { (target) throws(FileFailure) in
                try copy(target)
            }
        } catch {
            throw sourceFailure?.at(shown) ?? error
        }
    }
}

/// A file's size and hash.
struct FileDigest: Equatable {
    var size: Int
    var hash: UInt64

    init(size: Int, hash: UInt64) {
        self.size = size
        self.hash = hash
    }

    /// Reads a file part by part; `nil` where nothing lies there.
    init?(
        of path: Span<UInt8>,
        in folder: borrowing Folder,
        seed: UInt64,
        _ scratch: inout [UInt8]
    ) throws(FileFailure) {
        var hash = XXH3(seed: seed)
        var size = 0
        do {
            try folder.readParts(of: path, through: &scratch) { (_, part) throws(FileFailure) in
                hash.update(part)
                size += part.count
                return true
            }
        } catch {
            if error.reason == .missing { return nil }
            throw error
        }
        self.init(size: size, hash: hash.value)
    }
}
