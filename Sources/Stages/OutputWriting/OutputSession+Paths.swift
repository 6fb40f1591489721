extension OutputSession {
    /// The paths of all files that several workers wrote or kept, in the order of their bytes.
    public func paths(of workers: [WrittenFiles]) -> [String] {
        var paths: [String] = []
        for worker in workers {
            for row in worker.rows {
                paths.append(String(decoding: worker.paths[row.range], as: UTF8.self))
            }
            for unit in worker.keptUnits {
                for file in units.files(of: Int(unit)) {
                    let bytes = record.bytes[record.range(of: Int(file))]
                    paths.append(String(decoding: bytes, as: UTF8.self))
                }
            }
        }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
