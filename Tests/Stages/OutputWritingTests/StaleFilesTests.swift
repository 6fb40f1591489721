import OutputWriting
import Testing

@Suite struct StaleFilesTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    @Test func aFileThatTheSiteNoLongerHasIsRemovedWithItsFolders() async throws {
        try await site.build(["index.html": "a", "old/index.html": "b", "old/v/x/index.html": "c"])
        #expect(try await site.build(["index.html": "a"]).short == "0 1 2 0")
        #expect(try site.tree() == ["index.html"])
    }

    @Test func aFileThatSomebodyChangedStaysWithAWarningUntilItIsGone() async throws {
        try await site.build(["index.html": "a", "old/index.html": "b"])
        try site.put("my work", at: "output/old/index.html")
        for _ in 0..<2 {
            #expect(try await site.build(["index.html": "a"]).short == "0 1 0 1 StaleFileKept")
            #expect(site.text("output/old/index.html") == "my work")
        }
        try site.remove("output/old/index.html")
        #expect(try await site.build(["index.html": "a"]).short == "0 1 0 0")
    }

    @Test func whatPlacardDidNotWriteStays() async throws {
        try await site.build(["old/index.html": "b"])
        try site.put("note", at: "output/old/notes.txt")
        try site.put("git", at: "output/.git/config")
        #expect(try await site.build(["index.html": "a"]).short == "1 0 1 0")
        #expect(
            try site.tree() == [".git/", ".git/config", "index.html", "old/", "old/notes.txt"]
        )
    }

    @Test func aFileThatSomebodyRemovedIsNoMatter() async throws {
        try await site.build(["index.html": "a", "old/index.html": "b", "older.html": "c"])
        try site.remove("output/old")
        try site.remove("output/older.html")
        #expect(try await site.build(["index.html": "a"]).short == "0 1 0 0")
    }

    @Test func aLinkInPlaceOfAStaleFileIsNotFollowed() async throws {
        try await site.build(["index.html": "a", "old/index.html": "b", "older.html": "b"])
        try site.put("b", at: "home/index.html")
        try site.remove("output/old")
        try site.link("output/old", to: "\(site.path)/home")
        try site.remove("output/older.html")
        try site.link("output/older.html", to: "\(site.path)/home/index.html")
        #expect(try await site.build(["index.html": "a"]).short == "0 1 0 0")
        #expect(site.text("home/index.html") == "b")
    }

    @Test func aRecordedFileThatBeginsWithADotIsRemovedToo() async throws {
        try await site.build(["index.html": "a", ".well-known/security.txt": "b"])
        #expect(try await site.build(["index.html": "a"]).short == "0 1 1 0")
        #expect(try site.tree() == ["index.html"])
    }

    @Test func anEmptySiteRemovesEverythingThatWasWritten() async throws {
        try await site.build(["index.html": "a", "a/b/c/index.html": "b"])
        #expect(try await site.build([:]).short == "0 0 2 0")
        #expect(try site.tree() == [])
    }
}
