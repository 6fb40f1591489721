import FileTree
import OutputWriting

/// How the input files of a build differ from those of the last one, of which there are as many.
struct InputComparison: Sendable {
    /// The paths of files with other bytes.
    private(set) var changed: [String] = []
    /// Whether the file system knows a file of the same bytes by other facts than those recorded.
    private(set) var hasNewFacts = false

    /// With more changed files the site is resolved as a whole.
    private static let mostChanged = 8

    /// Compares the files; `nil` where one is new, cannot be read, or too many have changed.
    ///
    /// - Parameters:
    ///   - inputs: The input files.
    ///   - record: The last build's record.
    ///   - folder: The site's folders.
    ///   - jobs: How many threads compare.
    init?(
        of inputs: InputFiles,
        since record: OutputRecord,
        in folder: SiteFolder,
        jobs: Int
    ) async {
        let files = inputs.files
        let parts = try? await inParallel(count: files.count, jobs: jobs) { queue -> Self? in
            var part = InputComparison()
            var hasher = InputHasher(folder: folder, record: nil)
            while let block = queue.take() {
                for file in files[block] {
                    guard let number = record.source(at: file.path) else { return nil }
                    if file.facts.kind == .folder || record.isUnchanged(source: number, file.facts)
                    {
                        continue
                    }
                    guard let hash = try? hasher.hash(of: file) else { return nil }
                    if hash == record.hash(ofSource: number) {
                        part.hasNewFacts = true
                    } else {
                        part.changed.append(file.path)
                    }
                    guard part.changed.count <= Self.mostChanged else { return nil }
                }
            }
            return part
        }
        guard let parts, !parts.contains(where: { $0 == nil }) else { return nil }
        for part in parts.compactMap(\.self) {
            changed += part.changed
            hasNewFacts = hasNewFacts || part.hasNewFacts
        }
        changed.sort()
    }

    private init() {}
}
