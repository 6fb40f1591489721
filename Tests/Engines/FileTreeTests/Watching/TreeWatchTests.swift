import FileTree
import Foundation
import Testing

/// What editors and other programs really do to files, and what is told of it.
struct TreeWatchTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write("one", to: "content/campaigns/a/campaign.md")
        try folder.write("two", to: "content/campaigns/b/campaign.md")
        try folder.write("title: x", to: "site.yaml")
    }

    private static let ignored: Set<String> = [".swap.swp", "4913"]

    private var trees: [WatchedTree] {
        [
            WatchedTree(folder: folder.path, shown: "", names: ["site.yaml"]),
            WatchedTree(folder: "\(folder.path)/content", shown: "content"),
        ]
    }

    private func watch() throws -> TreeWatch {
        try TreeWatch(trees, ignoring: { Self.ignored.contains($0) || $0.hasSuffix("~") })
    }

    /// Runs lines of a shell in the folder.
    private func shell(_ lines: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-euc", lines]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    private static let first = "content/campaigns/a/campaign.md"

    @Test(arguments: [
        // In place, as `echo` and VS Code do.
        "echo new > content/campaigns/a/campaign.md",
        "sed -i s/one/new/ content/campaigns/a/campaign.md",
        // As vim does: a probe, the old file becomes the backup, the backup goes.
        """
        cd content/campaigns/a; touch 4913; rm 4913; mv campaign.md campaign.md~
        echo new > campaign.md; rm campaign.md~
        """,
        // As JetBrains and many others do.
        "cd content/campaigns/a; echo new > campaign.md~; mv campaign.md~ campaign.md",
        // The rename comes late.
        "cd content/campaigns/a; mv campaign.md x~; sleep 0.02; echo new > campaign.md; rm x~",
    ])
    func aSaveTellsOfTheFileAlone(lines: String) throws {
        var watch = try watch()
        try shell(lines)
        var changes = TreeChanges()
        while !changes.files.contains(Self.first) {
            let more = try watch.changes(within: 2000)
            try #require(!more.isEmpty)
            changes.merge(more)
        }
        #expect(changes.files.subtracting([Self.first]).allSatisfy { $0.contains("/sed") })
        #expect(!changes.isStructural)
        #expect(folder.text(Self.first)?.hasPrefix("new") == true)
    }

    @Test func filesMadeInANewFolderAtOnceAreNotMissed() throws {
        var watch = try watch()
        try shell("mkdir -p content/campaigns/c/updates; echo x > content/campaigns/c/updates/u.md")
        #expect(try watch.changes(within: 2000).isStructural)
        try shell("echo y > content/campaigns/c/updates/u.md")
        let later = try watch.changes(within: 2000)
        #expect(later.files == ["content/campaigns/c/updates/u.md"])
    }

    @Test func aRenamedFolderIsWatchedUnderItsNewName() throws {
        var watch = try watch()
        try shell("mv content/campaigns/a content/campaigns/z")
        #expect(try watch.changes(within: 2000).isStructural)
        try shell("echo y > content/campaigns/z/campaign.md")
        #expect(try watch.changes(within: 2000).files == ["content/campaigns/z/campaign.md"])
    }

    @Test func aBurstOfAThousandFilesIsToldWhole() throws {
        var watch = try watch()
        try shell("cd content/campaigns/a; for n in $(seq 1000); do echo $n > $n.md; done")
        var changes = TreeChanges()
        while changes.files.count < 1000 {
            let more = try watch.changes(within: 1000)
            try #require(!more.isEmpty)
            changes.merge(more)
        }
        #expect(changes.files.contains("content/campaigns/a/1000.md"))
        #expect(try watch.changes(within: 50).isEmpty)
    }

    @Test func anOverflowingQueueAsksForANewLook() throws {
        var watch = try watch()
        let limit = try String(
            contentsOfFile: "/proc/sys/fs/inotify/max_queued_events",
            encoding: .utf8
        )
        let count = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
        // Each file makes two events, by creating it and by writing it to its end.
        for number in 0...(count / 2 + 100) {
            let made = FileManager.default.createFile(
                atPath: "\(folder.path)/content/\(number % 2000).md",
                contents: nil
            )
            try #require(made)
        }
        var changes = TreeChanges()
        while !changes.isStructural {
            let more = try watch.changes(within: 1000)
            try #require(!more.isEmpty)
            changes.merge(more)
        }
        try shell("echo y > content/campaigns/a/campaign.md")
        while !changes.files.contains(Self.first) {
            let more = try watch.changes(within: 1000)
            try #require(!more.isEmpty)
            changes.merge(more)
        }
    }

    @Test func aFolderThatVanishesAndComesBackIsWatchedAgain() throws {
        var watch = try watch()
        try shell("rm -r content")
        #expect(try watch.changes(within: 2000).isStructural)
        _ = try watch.changes(within: 100)
        try shell("mkdir -p content/campaigns/a; echo back > content/campaigns/a/campaign.md")
        #expect(try watch.changes(within: 2000).isStructural)
        try shell("echo again > content/campaigns/a/campaign.md")
        #expect(try watch.changes(within: 2000).files == [Self.first])
    }

    @Test func swapAndBackupFilesAreIgnored() throws {
        var watch = try watch()
        try shell("cd content; echo x > .swap.swp; echo x > campaign.md~; rm .swap.swp; touch 4913")
        #expect(try watch.changes(within: 100).isEmpty)
    }

    @Test func besideTheFoldersOnlyNamedFilesMatter() throws {
        var watch = try watch()
        try shell("mkdir output; echo x > output/index.html; echo x > notes.txt")
        #expect(try watch.changes(within: 100).isEmpty)
        try shell("echo 'title: y' > site.yaml")
        #expect(try watch.changes(within: 2000).files == ["site.yaml"])
    }

    @Test func pollingTellsTheSame() throws {
        var poll = TreePoll(trees, ignoring: { Self.ignored.contains($0) || $0.hasSuffix("~") })
        #expect(poll.changes(after: 1).isEmpty)
        try shell("echo longer > content/campaigns/a/campaign.md; echo x > content/.swap.swp")
        #expect(poll.changes(after: 1).files == [Self.first])
        try shell("mv content/campaigns/b content/campaigns/z; echo x > site.yaml")
        #expect(
            poll.changes(after: 1).files == [
                "content/campaigns/b/campaign.md", "content/campaigns/z/campaign.md", "site.yaml",
            ]
        )
        try shell("rm -r content")
        #expect(poll.changes(after: 1).files.count == 2)
        #expect(poll.changes(after: 1).isEmpty)
    }
}
