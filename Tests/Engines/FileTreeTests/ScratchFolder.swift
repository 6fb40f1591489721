import FileTree
import Foundation

/// A fresh folder of a test, removed with everything in it when the test is over.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        // Memory is quicker than a disk, and as good for what is tested here.
        let memory = FileManager.default.isWritableFile(atPath: "/dev/shm")
        let base = memory ? "/dev/shm" : FileManager.default.temporaryDirectory.path
        path = "\(base)/placard-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func open() throws -> Folder {
        try Folder(at: path)
    }

    func write(_ text: String, to name: String) throws {
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

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: "\(path)/\(name)").map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Every path below, sorted.
    func names() -> [String] {
        (FileManager.default.subpaths(atPath: path) ?? []).sorted()
    }
}

/// The reason of the failure that `body` throws, if it throws one.
func reason(_ body: () throws -> Void) -> FileFailure.Reason? {
    do {
        try body()
        return nil
    } catch {
        return (error as? FileFailure)?.reason
    }
}

/// Gives up the rights of root for good; for child processes of tests.
func becomeNobody() {
    if geteuid() == 0 { setuid(65_534) }
}
