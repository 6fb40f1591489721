import FileTree

/// The rows of an earlier record that stand in the next one as they are.
struct KeptRows: Sendable {
    /// The earlier record.
    let record: OutputRecord
    /// The numbers of the units, ascending.
    let units: [Int]
    /// The numbers of the sources, ascending.
    let sources: [Int]
    /// How many files they are.
    let fileCount: Int
    /// Whether the heap of the next record begins with this one's as it is: texts that no row points
    /// at are worth less than the copying of all others.
    let keepsHeap: Bool
    private let files: [Bool]
    private let stamps: [Int32: FileStamp]

    /// Finds the rows.
    ///
    /// - Parameters:
    ///   - session: The session, whose record it is.
    ///   - written: What was kept of it.
    ///   - sources: The sources, some of which may be kept.
    init(of session: OutputSession, _ written: WrittenFiles, _ sources: RecordedSources) {
        let record = session.record
        self.record = record
        units = written.keptUnits.map { Int($0) }.sorted()
        self.sources = sources.kept.map { Int($0) }.sorted()
        stamps = written.newStamps
        var files = [Bool](repeating: false, count: record.count)
        var fileCount = 0
        var textSize = 0
        for unit in units {
            let texts = record.texts(ofUnit: unit)
            textSize += texts.name.count + texts.notes.count
            for file in session.units.files(of: unit) {
                files[Int(file)] = true
                fileCount += 1
                textSize += record.range(of: Int(file)).count
            }
        }
        for source in self.sources {
            let texts = record.texts(ofSource: source)
            textSize += texts.path.count + texts.notes.count
        }
        self.files = files
        self.fileCount = fileCount
        let heapSize = max(0, record.bytes.count - record.heap)
        keepsHeap = heapSize > 0 && textSize > heapSize / 5 * 4
    }

    /// Whether a file's row is one of them.
    func holds(file index: Int) -> Bool { files[index] }

    /// The number of the kept file of a path.
    func file(at path: Span<UInt8>) -> Int? {
        let index = record.firstIndex(notBefore: path)
        return index < record.count && files[index] && record.path(ofFile: index, is: path)
            ? index : nil
    }

    /// The number of the first kept file that lies below a path.
    func firstFile(below path: Span<UInt8>) -> Int? {
        var folder = Array(path)
        folder.append(UInt8(ascii: "/"))
        var index = record.firstIndex(notBefore: folder.span)
        while index < record.count {
            let file = record.bytes.span.extracting(record.range(of: index))
            guard file.count >= folder.count,
                ByteOrder.compare(file.extracting(0..<folder.count), folder.span) == 0
            else { return nil }
            if files[index] { return index }
            index += 1
        }
        return nil
    }

    /// How the file system knows a kept file by now, where it is not as the row says.
    func newStamp(ofFile index: Int) -> FileStamp? {
        stamps.isEmpty ? nil : stamps[Int32(index)]
    }
}
