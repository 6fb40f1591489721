extension WrittenFiles {
    /// The paths of all files that several workers wrote or kept, in the order of their bytes.
    public static func paths(of workers: [WrittenFiles]) -> [String] {
        let files = WrittenFiles(joining: workers)
        return files.rows.map { String(decoding: files.paths[$0.range], as: UTF8.self) }
    }
}
