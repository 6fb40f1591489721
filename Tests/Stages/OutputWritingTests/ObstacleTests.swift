import CampaignModel
import FileTree
import Foundation
import OutputWriting
import Testing

@Suite struct ObstacleTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    /// What lies where a page belongs, and what `about/index.html` must not become.
    enum Obstacle: String, CaseIterable {
        case linkToFile, linkToFolder, danglingLink, pipe, foreignFile, foreignFolder
    }

    private func put(_ obstacle: Obstacle) throws {
        switch obstacle {
        case .linkToFile:
            try site.put("", at: "output/about/x")
            try site.link("output/about/index.html", to: "\(site.path)/home/precious")
        case .linkToFolder: try site.link("output/about", to: "\(site.path)/home")
        case .danglingLink: try site.link("output/about", to: "nowhere")
        case .pipe:
            try site.put("", at: "output/about/x")
            mkfifo("\(site.path)/output/about/index.html", 0o600)
        case .foreignFile: try site.put("theirs", at: "output/about")
        case .foreignFolder: try site.put("theirs", at: "output/about/index.html/x")
        }
    }

    @Test(arguments: Obstacle.allCases)
    func whatPlacardDidNotWriteIsNotReplaced(_ obstacle: Obstacle) async throws {
        try site.put("precious", at: "home/precious")
        try await site.build(["index.html": "a"])
        try put(obstacle)
        let before = try site.tree()
        let outcome = try await site.build(["index.html": "b", "about/index.html": "c"])
        #expect(outcome.short == "OutputPathBlocked")
        #expect(try site.tree() == before)
        #expect(site.text("output/index.html") == "a")
        #expect(site.text("home/precious") == "precious")
        #expect(try site.tree("home") == ["precious"])
    }

    @Test func anOwnFileGivesWayToAFolder() async throws {
        try await site.build(["fr": "a file", "index.html": "a"])
        let files = ["fr/index.html": "b", "fr/x/index.html": "c", "index.html": "a"]
        #expect(try await site.build(files).short == "2 1 1 0")
        #expect(
            try site.tree() == ["fr/", "fr/index.html", "fr/x/", "fr/x/index.html", "index.html"]
        )
        #expect(site.text("output/fr/x/index.html") == "c")
        #expect(try await site.build(files).short == "0 3 0 0")
    }

    @Test func anOwnFolderGivesWayToAFile() async throws {
        try await site.build(["fr/index.html": "b", "fr/x/index.html": "c"])
        #expect(try await site.build(["fr": "a file"]).short == "1 0 2 0")
        #expect(try site.tree() == ["fr"])
        #expect(site.text("output/fr") == "a file")
    }

    @Test(arguments: ["fr", "fr/x/index.html"])
    func anOwnFileThatWasChangedDoesNotGiveWay(_ changed: String) async throws {
        try await site.build([changed: "a"])
        try site.put("my work", at: "output/\(changed)")
        let before = try site.tree()
        let files = changed == "fr" ? ["fr/index.html": "b"] : ["fr": "b"]
        #expect(try await site.build(files).short == "OutputPathBlocked")
        #expect(site.text("output/\(changed)") == "my work")
        #expect(try site.tree() == before)
    }

    @Test func anEmptyFolderOfSomebodyElseDoesNotGiveWay() async throws {
        try await site.build(["fr/index.html": "b"])
        try FileManager.default.createDirectory(
            atPath: "\(site.path)/output/fr/theirs",
            withIntermediateDirectories: false
        )
        #expect(try await site.build(["fr": "a file"]).short == "OutputPathBlocked")
        #expect(try site.tree() == ["fr/", "fr/index.html", "fr/theirs/"])
    }

    @Test func anAbandonedBuildLeavesNoDetour() async throws {
        try await site.build(["fr": "a file"])
        let session = try site.session()
        _ = try site.stage(["fr/index.html": "b"], session)
        session.abandon()
        #expect(try site.tree() == ["fr"])
    }

    @Test func aFileCannotBeAFolderToo() async throws {
        try await site.build(["index.html": "a"])
        let files = ["about": "x", "about-us.html": "y", "about/index.html": "z"]
        #expect(try await site.build(files).short == "FileIsAlsoFolder")
        #expect(try site.tree() == ["index.html"])
    }

    @Test func aForeignFileThatBeginsWithADotIsNeverReplaced() async throws {
        try site.put("theirs", at: "output/.well-known/security.txt")
        for adopts in [false, true] {
            let outcome = try await site.build(
                [".well-known/security.txt": "ours"],
                adopts: adopts
            )
            #expect(outcome.short == "HiddenFileInTheWay")
        }
        #expect(site.text("output/.well-known/security.txt") == "theirs")
        try site.remove("output/.well-known/security.txt")
        for text in ["ours", "newer"] {
            let outcome = try await site.build([".well-known/security.txt": text])
            #expect(outcome.short == "1 0 0 0")
        }
    }

    @Test(arguments: [
        "", "/etc/passwd", "a/../b", "../b", "a//b", "a/", ".", "a/.", "a\nb", "a\u{7F}", "a\0",
        ".x.placard~", "a/.x.placard~", String(repeating: "x", count: 246),
        String(repeating: "x", count: 245) + "/a", ".x.placard~~/a", "a/.x.placard~~/b/c",
        String(repeating: "x/", count: 1500) + "a",
    ])
    func aPathThatNoFileMayHaveIsADiagnostic(_ path: String) async throws {
        #expect(try await site.build([path: "a", "index.html": "b"]).short == "ImpossibleFileName")
        #expect(try site.tree() == [])
    }

    @Test func aNameThatIsNotTextIsADiagnostic() async throws {
        let session = try site.session()
        var writer = session.writer()
        let path: [UInt8] = [0x61, 0xFF]
        try writer.write(path.span, to: path.span, as: .page)
        #expect(try await session.commit([writer.finish()], jobs: 1).short == "ImpossibleFileName")
    }

    @Test(arguments: [
        String(repeating: "x", count: 245), String(repeating: "x", count: 244) + "/a", "ü/é.html",
        "a b", "x.placard~", "..a", ".x.placard~~", ".a/b", "x.placard~~/a",
    ])
    func otherNamesAreWritten(_ path: String) async throws {
        #expect(try await site.build([path: "a"]).short == "1 0 0 0")
        #expect(site.text("output/\(path)") == "a")
    }
}
