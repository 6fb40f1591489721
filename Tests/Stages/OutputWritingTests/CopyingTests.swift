import CampaignModel
import Diagnostics
import FileTree
import OutputWriting
import Testing

@Suite struct CopyingTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    private func copyStatic() async throws -> String {
        let folder = try Folder(at: "\(site.path)/static")
        let files = try StaticFiles(in: folder, shown: "static")
        let session = try site.session()
        var writer = session.writer()
        for path in files.paths {
            try writer.copy(
                path.utf8.span,
                in: folder,
                to: path.utf8.span,
                as: .asset,
                shown: "static/\(path)"
            )
        }
        return try await session.commit([writer.finish()], jobs: 2).short
    }

    @Test(arguments: [0, 1, 1 << 20, (1 << 20) + 1, 3_000_001])
    func aFileIsCopiedByteForByteAndOnlyWhenItDiffers(_ size: Int) async throws {
        var text = String(repeating: "x", count: size)
        try site.put(text, at: "static/.well-known/film")
        #expect(try await copyStatic() == "1 0 0 0")
        #expect(site.text("output/.well-known/film") == text)
        let facts = try site.facts("output/.well-known/film")
        #expect(try await copyStatic() == "0 1 0 0")
        #expect(try site.facts("output/.well-known/film") == facts)
        text += "y"
        try site.put(text, at: "static/.well-known/film")
        #expect(try await copyStatic() == "1 0 0 0")
        #expect(site.text("output/.well-known/film") == text)
    }

    @Test func aLargeFileOfTheSameSizeIsComparedByItsBytes() async throws {
        let text = String(repeating: "x", count: 2_000_000)
        try site.put(text + "a", at: "static/film")
        _ = try await copyStatic()
        try site.put(text + "b", at: "static/film")
        #expect(try await copyStatic() == "1 0 0 0")
        #expect(site.text("output/film") == text + "b")
        try site.remove("static/film")
        #expect(try await copyStatic() == "0 0 1 0")
    }

    @Test func aLargeFileTakesTheDetourToo() async throws {
        try await site.build(["film": "a file"])
        let text = String(repeating: "x", count: 2_000_000)
        try site.put(text, at: "static/film/long")
        #expect(try await copyStatic() == "1 0 1 0")
        #expect(site.text("output/film/long") == text)
        #expect(try site.tree() == ["film/", "film/long"])
    }

    @Test func whatCannotBeCopiedIsSaid() throws {
        try site.put("x", at: "static/a/file")
        try site.link("static/a/link", to: "../../content")
        try site.link("static/b", to: "a")
        let files = try StaticFiles(in: Folder(at: "\(site.path)/static"), shown: "static")
        #expect(files.paths == ["a/file"])
        #expect(files.diagnostics.map(\.location.path) == ["static/a/link", "static/b"])
        #expect(
            files.diagnostics[0].summary
                == "'static/a/link' is a symbolic link and cannot be copied"
        )
    }

    @Test func aSourceThatIsGoneIsAFailureOfTheSource() throws {
        let session = try site.session()
        var writer = session.writer()
        let folder = try Folder(at: "\(site.path)/static")
        var failure: FileFailure?
        do {
            try writer.copy(
                "none".utf8.span,
                in: folder,
                to: "none".utf8.span,
                as: .asset,
                shown: "static/none"
            )
        } catch { failure = error }
        #expect(failure == FileFailure(.open, "static/none", .missing))
        #expect(session.paths(of: [writer.finish()]) == [])
    }
}
