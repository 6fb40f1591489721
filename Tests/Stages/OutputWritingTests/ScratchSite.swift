import CampaignModel
import Diagnostics
import FileTree
import Foundation
import OutputWriting
import Testing

/// A site's folder that belongs to one test; removed when the test is over.
final class ScratchSite: Sendable {
    let path: String
    private let isOwner: Bool

    init() throws {
        // Memory is quicker than a disk, and as good for what is tested here.
        let memory = FileManager.default.isWritableFile(atPath: "/dev/shm")
        let base = memory ? "/dev/shm" : FileManager.default.temporaryDirectory.path
        path = "\(base)/placard-\(UUID().uuidString)"
        isOwner = true
        for name in ["content", "themes", "static", "home"] {
            try FileManager.default.createDirectory(
                atPath: "\(path)/\(name)",
                withIntermediateDirectories: true
            )
        }
    }

    /// The site of a test whose child process this is.
    init(at path: String) {
        self.path = path
        isOwner = false
    }

    deinit {
        if isOwner { try? FileManager.default.removeItem(atPath: path) }
    }

    func places(output: String = "output") -> OutputPlaces {
        OutputPlaces(
            site: path,
            output: "\(path)/\(output)",
            sources: ["\(path)/content", "\(path)/themes", "\(path)/static"],
            home: "\(path)/home"
        )
    }

    func begin(output: String = "output", adopts: Bool = false) throws -> OutputStart {
        let stage = OutputWriting(
            places(output: output),
            adopts: adopts,
            patience: FolderLock.Patience(longest: 20, step: 10)
        )
        return try stage.begin(onWait: { _ in })
    }

    func session(output: String = "output", adopts: Bool = false) throws -> OutputSession {
        switch try begin(output: output, adopts: adopts) {
        case .ready(let session, _): return session
        case .refused(let mistakes): throw Unexpected(what: "\(mistakes)")
        case .busy(let other): throw Unexpected(what: "\(other)")
        }
    }

    /// Builds a site of these files, pages unless their path says otherwise.
    @discardableResult
    func build(
        _ files: [String: String],
        output: String = "output",
        adopts: Bool = false
    ) async throws -> OutputOutcome {
        let session = try session(output: output, adopts: adopts)
        return try await session.commit([stage(files, session)], jobs: 2)
    }

    func stage(_ files: [String: String], _ session: OutputSession) throws -> WrittenFiles {
        var writer = session.writer()
        for (file, text) in files.sorted(by: { $0.key < $1.key }) {
            let bytes = Array(text.utf8)
            let category: OutputCategory = file.hasPrefix("assets/") ? .asset : .page
            try writer.write(bytes.span, to: file.utf8.span, as: category)
        }
        return writer.finish()
    }

    // MARK: What lies there

    func put(_ text: String, at name: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(path)/\(name)",
            withDestinationPath: target
        )
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }

    func data(_ name: String) -> Data? {
        FileManager.default.contents(atPath: "\(path)/\(name)")
    }

    func text(_ name: String) -> String? {
        data(name).map { String(decoding: $0, as: UTF8.self) }
    }

    func facts(_ name: String) throws -> FileFacts? {
        try Folder.facts(at: "\(path)/\(name)")
    }

    /// Every path below a folder, sorted; folders end in a slash.
    func tree(_ name: String = "output") throws -> [String] {
        let listing = try Folder(at: "\(path)/\(name)").listing()
        return listing.entries.map { listing.path(of: $0) + ($0.kind == .folder ? "/" : "") }
    }

    /// The record of the only output folder.
    func recordName() throws -> String {
        let name = try tree(".placard").first { $0.hasPrefix("output-") }
        return ".placard/\(try #require(name))"
    }
}

struct Unexpected: Error {
    var what: String
}

extension OutputOutcome {
    /// Written, unchanged, removed and kept files, or the kinds of the mistakes.
    var short: String {
        switch self {
        case .written(let summary, let warnings):
            let counts = [summary.written, summary.unchanged, summary.removed, summary.kept]
            return counts.map(String.init).joined(separator: " ")
                + warnings.map { " \($0.kind.name)" }.joined()
        case .refused(let mistakes):
            return mistakes.map(\.kind.name).joined(separator: " ")
        }
    }
}

extension OutputStart {
    /// "ready" with the notes' kinds, the mistakes' kinds, or "busy".
    var short: String {
        switch self {
        case .ready(_, let notes): (["ready"] + notes.map(\.kind.name)).joined(separator: " ")
        case .refused(let mistakes): mistakes.map(\.kind.name).joined(separator: " ")
        case .busy: "busy"
        }
    }
}
