import Foundation

/// A site in a fresh folder, and runs of the built program in it.
struct SiteRun {
    /// What a run said and how it ended.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// A file as it was found: its bytes and when it was changed.
    struct FoundFile: Equatable {
        var bytes: Data
        var changed: Date
    }

    /// The moment of all builds.
    static let now = ["--now", "2026-11-22T12:00:00Z"]

    /// The site's folder, in a folder of its own.
    let folder: URL

    /// Copies a site to a fresh folder.
    init(of site: URL) throws {
        let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("placard-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        folder = parent.appendingPathComponent("site")
        try FileManager.default.copyItem(at: site, to: folder)
    }

    /// Removes the folder.
    func remove() {
        try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
    }

    /// Runs the program in the site's folder with nothing of this process's environment that it reads.
    ///
    /// - Parameters:
    ///   - arguments: The command line.
    ///   - variables: What else the environment holds.
    ///   - unprivileged: Whether it runs as a user to whom no file belongs.
    ///   - whileRunning: What is done once it has started.
    /// - Returns: What it said and its exit status.
    /// - Throws: A failure to start it.
    func run(
        _ arguments: [String],
        variables: [String: String] = [:],
        unprivileged: Bool = false,
        whileRunning: @Sendable () throws -> Void = {}
    ) async throws -> Outcome {
        let process = Process()
        let program = try Self.program()
        process.executableURL =
            unprivileged ? URL(fileURLWithPath: "/usr/bin/setpriv") : program
        let prefix = ["--reuid", "65534", "--regid", "65534", "--clear-groups", program.path]
        process.arguments = (unprivileged ? prefix : []) + arguments
        process.currentDirectoryURL = folder
        process.environment = Self.environment.merging(variables) { $1 }
        let parent = folder.deletingLastPathComponent()
        let output = parent.appendingPathComponent("standard-output")
        let errors = parent.appendingPathComponent("standard-error")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        let ends = AsyncStream<Int32> { ended in
            process.terminationHandler = {
                ended.yield($0.terminationStatus)
                ended.finish()
            }
        }
        try process.run()
        try whileRunning()
        var status: Int32 = -1
        for await end in ends { status = end }
        return Outcome(
            status: status,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        )
    }

    /// The files of the output folder by their paths.
    func outputFiles() throws -> [String: FoundFile] {
        let output = folder.appendingPathComponent("output")
        var files: [String: FoundFile] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: output.path) {
            let file = output.appendingPathComponent(path)
            let facts = try FileManager.default.attributesOfItem(atPath: file.path)
            guard facts[.type] as? FileAttributeType == .typeRegular else { continue }
            files[path] = FoundFile(
                bytes: try Data(contentsOf: file),
                changed: facts[.modificationDate] as? Date ?? .distantPast
            )
        }
        return files
    }

    /// Writes a file of the site.
    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    /// Writes a file of the site.
    func write(_ bytes: Data, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try bytes.write(to: file)
    }

    private static var environment: [String: String] {
        var environment = ["PATH": "/usr/bin:/bin", "NO_COLOR": "1", "LANG": "C.UTF-8"]
        for name in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
            environment[name] = ProcessInfo.processInfo.environment[name]
        }
        return environment
    }

    private struct NoProgram: Error {}

    /// The program beside the tests in the build folder.
    private static func program() throws -> URL {
        let bundles = Bundle.allBundles.map(\.bundleURL)
        let tests = [URL(fileURLWithPath: CommandLine.arguments[0])] + bundles
        for place in tests {
            var folder = place.deletingLastPathComponent()
            for _ in 0..<4 {
                let program = folder.appendingPathComponent("placard")
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder),
                    !isFolder.boolValue
                {
                    return program
                }
                folder.deleteLastPathComponent()
            }
        }
        throw NoProgram()
    }
}
