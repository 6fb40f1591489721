import Foundation

/// The built program, run as a user runs it: in an environment of its own, without CI's variables and
/// without ours.
enum Placard {
    /// What a run gave.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The moment of every build here, unless a test is about another.
    static let now = "2026-11-22T12:00:00Z"

    /// Runs the program.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - folder: Where it runs.
    ///   - variables: Its environment beside `PATH` and `HOME`.
    /// - Returns: Its exit status and what it printed.
    /// - Throws: What Foundation throws where it cannot be started.
    static func run(
        _ arguments: [String],
        in folder: URL,
        variables: [String: String] = [:]
    ) async throws -> Outcome {
        try await start(binary, arguments, in: folder, variables)
    }

    /// Runs lines of a shell in which `program` stands for the built one.
    static func runShell(_ lines: String, in folder: URL) async throws -> Outcome {
        try await start(URL(fileURLWithPath: "/bin/sh"), ["-euc", lines], in: folder, [:])
    }

    /// Builds the site in a folder at the moment `now`.
    static func build(
        _ site: ScratchFolder,
        _ arguments: [String] = [],
        variables: [String: String] = [:]
    ) async throws -> Outcome {
        try await run(["build", "--now", now] + arguments, in: site.url, variables: variables)
    }

    /// Lies beside the tests that were built with it.
    static var binary: URL {
        #if os(macOS)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
            let folder = (bundle ?? .main).bundleURL.deletingLastPathComponent()
        #else
            let folder = Bundle.main.bundleURL
        #endif
        return folder.appendingPathComponent("placard")
    }

    private static func start(
        _ program: URL,
        _ arguments: [String],
        in folder: URL,
        _ variables: [String: String]
    ) async throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let own = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": "/nowhere"]
        process.environment = own.merging(variables) { $1 }
        // Files rather than pipes: a pipe that nobody empties would stop the program.
        let printed = try ScratchFolder()
        let (output, errors) = (try printed.handle("out"), try printed.handle("err"))
        // A process object outlives its process, and thousands of open files end the tests.
        defer { for handle in [output, errors] { try? handle.close() } }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try await withCheckedThrowingContinuation { (end: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in end.resume() }
            do { try process.run() } catch { end.resume(throwing: error) }
        }
        return Outcome(
            status: process.terminationStatus,
            output: try printed.text(of: "out"),
            errors: try printed.text(of: "err")
        )
    }
}
