import Foundation
import HTMLForms
import LoopbackServer

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A running `placard serve`, ended with the test.
final class PreviewProcess: Sendable {
    /// Where the site is served; it ends in `/`.
    let address: String

    private let process: Process
    private let printed: ScratchFolder

    struct Trouble: Error {
        var words: String
    }

    /// Starts the preview of the site in a folder and waits until it answers.
    ///
    /// - Parameters:
    ///   - site: The folder.
    ///   - arguments: Further arguments of `serve`.
    ///   - largestFile: The most bytes that it may write to a file, a multiple of 512.
    /// - Throws: What it said where it did not start.
    init(_ site: ScratchFolder, _ arguments: [String] = [], largestFile: Int? = nil) async throws {
        let process = Process()
        let all = ["serve", "--port", "0", "--now", Placard.now] + arguments
        if let largestFile {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            let limited = "ulimit -f \(largestFile / 512); exec \"$0\" \"$@\""
            process.arguments = ["-c", limited, Placard.binary.path] + all
        } else {
            process.executableURL = Placard.binary
            process.arguments = all
        }
        process.currentDirectoryURL = site.url
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nowhere"]
        let printed = try ScratchFolder()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try printed.handle("out")
        process.standardError = try printed.handle("err")
        try process.run()
        self.process = process
        self.printed = printed
        address = try await Self.address(printed)
    }

    deinit {
        process.terminate()
    }

    private static func address(_ printed: ScratchFolder) async throws -> String {
        for _ in 0..<1500 {
            let line = try printed.text(of: "out")
            if let start = line.firstRange(of: "Preview: "), line.hasSuffix("\n") {
                return String(line[start.upperBound...].dropLast())
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Trouble(words: try printed.text(of: "err"))
    }

    /// What it said on standard error so far.
    var errors: String { (try? printed.text(of: "err")) ?? "" }

    /// Waits until it said something on standard error.
    func waits(for words: String) async throws {
        for _ in 0..<1500 where !errors.contains(words) {
            try await Task.sleep(for: .milliseconds(20))
        }
        guard errors.contains(words) else { throw Trouble(words: errors) }
    }

    /// Ends it with a signal; its exit status.
    func end(with signal: Int32) async -> Int32 {
        kill(process.processIdentifier, signal)
        while process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
        return process.terminationStatus
    }

    /// The answer to a request for an address below the site's root, redirects included.
    func get(_ path: String) async throws -> WebResponse {
        let target = path.hasPrefix("/-/") ? origin + path : address + path
        return try await SessionClient.send(WebRequest(address: target))
    }

    /// The scheme and host.
    var origin: String {
        address.split(separator: "/").prefix(2).map(String.init).joined(separator: "//")
    }

    /// Posts a form's fields.
    func post(_ path: String, _ fields: [(String, String)], origin: String? = nil) async throws
        -> WebResponse
    {
        let body = fields.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        var headers = [WebHeader("Content-Type", "application/x-www-form-urlencoded")]
        if let origin { headers.append(WebHeader("Origin", origin)) }
        return try await SessionClient.send(
            WebRequest(
                method: "POST",
                address: self.origin + path,
                headers: headers,
                body: Array(body.utf8)
            )
        )
    }
}
