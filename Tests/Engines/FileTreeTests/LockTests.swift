import FileTree
import Foundation
import Testing

@Suite struct LockTests {
    private let scratch: ScratchFolder
    private let short = FolderLock.Patience(longest: 40, step: 10)

    /// Keeps a lock for as long as the test holds the value.
    private final class Held {
        private let lock: FolderLock

        init(_ lock: consuming FolderLock) {
            self.lock = lock
        }
    }

    init() throws {
        scratch = try ScratchFolder()
    }

    private func lockFile(onWait: (Int?) -> Void) throws -> Held? {
        let folder = try scratch.open()
        let lock = try FolderLock.taken(
            file: "lock".utf8.span,
            in: folder,
            patience: short,
            onWait: onWait
        )
        return if let lock { Held(lock) } else { nil }
    }

    private func lockFolder(onWait: () -> Void) throws -> Held? {
        let lock = try FolderLock.taken(on: try scratch.open(), patience: short, onWait: onWait)
        return if let lock { Held(lock) } else { nil }
    }

    @Test func theSecondIsToldWhoHoldsTheLockAndGivesUp() throws {
        let first = try #require(try lockFile { _ in Issue.record("nobody holds it yet") })
        #expect(scratch.text("lock") == "\(getpid())\n")
        var holders: [Int?] = []
        #expect(try lockFile { holders.append($0) } == nil)
        #expect(holders == [Int(getpid())])
        withExtendedLifetime(first) {}
    }

    @Test func aFolderIsLockedOnce() throws {
        let first = try #require(try lockFolder { Issue.record("nobody holds it yet") })
        var waits = 0
        #expect(try lockFolder { waits += 1 } == nil)
        #expect(waits == 1)
        withExtendedLifetime(first) {}
    }

    @Test func aLockIsFreeWhenItsHolderIsGone() throws {
        for _ in 0..<2 {
            #expect(try lockFile { _ in Issue.record("nobody holds it") } != nil)
            #expect(try lockFolder { Issue.record("nobody holds it") } != nil)
        }
    }

    @Test func aLinkInPlaceOfTheLockFileIsNotFollowed() throws {
        let outside = try ScratchFolder()
        try outside.write("precious", to: "file")
        try scratch.link("lock", to: "\(outside.path)/file")
        #expect(reason { _ = try lockFile { _ in } } == .symbolicLink)
        #expect(outside.text("file") == "precious")
    }
}
