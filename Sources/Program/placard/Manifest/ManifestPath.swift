import FileTree

/// A manifest's file as the command line names it.
struct ManifestPath: Sendable {
    /// The largest manifest that is read, in bytes.
    static let largest = 1 << 30

    /// The path as it was typed.
    let typed: String

    /// Reads the manifest of an earlier build.
    ///
    /// - Returns: The manifest.
    /// - Throws: `UsageMistake` where it is none, with the line and column of what is broken.
    func read() throws(UsageMistake) -> BuildManifest {
        var bytes: [UInt8] = []
        do {
            let place = try Place(typed)
            try Folder(at: "/").read(
                place.path.dropFirst().utf8.span,
                limit: Self.largest,
                into: &bytes
            )
        } catch {
            throw UsageMistake("\(error.at(typed).description). \(wayOut)")
        }
        do {
            return try BuildManifest(reading: bytes)
        } catch {
            throw UsageMistake("\(words(for: error, in: bytes)) \(wayOut)")
        }
    }

    private var wayOut: String {
        "A manifest is what `placard build --manifest FILE` writes."
    }

    private func words(for problem: ManifestProblem, in bytes: [UInt8]) -> String {
        switch problem {
        case .damaged(let damage):
            let (line, column) = Self.position(of: damage.place, in: bytes)
            return "\(typed):\(line):\(column): this is no whole manifest: \(damage.words)."
        case .foreign: return "\(typed) is JSON, but no manifest of a build."
        case .otherFormat(let number):
            return
                "\(typed) has the format \(number), and this version of Placard reads \(BuildManifest.format)."
        }
    }

    /// The line and the column, in Unicode scalars, of a byte.
    static func position(of place: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let before = bytes[..<min(place, bytes.count)]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = before.count { $0 == 0x0A } + 1
        return (line, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
    }
}
