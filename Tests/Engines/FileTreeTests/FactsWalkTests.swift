import FileTree
import Foundation
import Testing

@Suite struct FactsWalkTests {
    private let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
    }

    /// Whether each file of a row of them is seen, as `facts(_:)` of the folder sees it.
    private func seen(_ paths: [String]) throws -> [Bool] {
        let folder = try scratch.open()
        var walk = FactsWalk()
        return try paths.map { path in
            let facts = try walk.facts(ofFile: path.utf8.span, below: folder)
            if let facts { #expect(try folder.facts(path.utf8.span) == facts) }
            return facts != nil
        }
    }

    @Test func filesAreSeenInAnyOrderOfTheirFolders() throws {
        let paths = ["a/b/x", "a/b/y", "a/bb/x", "a/x", "a.b", "x", "a/b/c/x", "ab/x", "a/b/x"]
        for path in Set(paths) { try scratch.write(path, to: path) }
        #expect(try seen(paths) == paths.map { _ in true })
        #expect(
            try seen(["a/b/x", "a/b/none", "none/x", "a/none/x", "a/x"])
                == [true, false, false, false, true]
        )
    }

    @Test func onlyRegularFilesAreSeen() throws {
        try scratch.write("x", to: "a/x")
        try scratch.link("a/link", to: "x")
        mkfifo("\(scratch.path)/a/pipe", 0o600)
        #expect(
            try seen(["a/link", "a/pipe", "a", "a/x/y", "a/x"])
                == [false, false, false, false, true]
        )
    }

    @Test func nothingBehindALinkIsSeen() throws {
        try scratch.write("x", to: "real/b/x")
        try scratch.link("linked", to: "real")
        try scratch.write("y", to: "a/y")
        try scratch.link("a/b", to: "../real/b")
        #expect(
            try seen(["linked/b/x", "a/b/x", "real/b/x", "a/y", "a/b/x"])
                == [false, false, true, true, false]
        )
    }

    @Test func aFolderThatMayNotBeEnteredIsAFailure() async throws {
        try scratch.write("x", to: "a/x")
        chmod("\(scratch.path)/a", 0)
        defer { chmod("\(scratch.path)/a", 0o755) }
        await #expect(processExitsWith: .success) { [path = scratch.path as String] in
            let folder = try Folder(at: path)
            becomeNobody()
            var walk = FactsWalk()
            let found = reason { _ = try walk.facts(ofFile: "a/x".utf8.span, below: folder) }
            #expect(found == .notPermitted)
        }
    }
}
