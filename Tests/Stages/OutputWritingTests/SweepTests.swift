import OutputWriting
import Testing

@Suite struct SweepTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    /// Stages files and ends the session without a word, as a killed process does.
    private func die(staging files: [String: String]) throws {
        let session = try site.session()
        _ = try site.stage(files, session)
    }

    @Test func whatAKilledBuildStagedIsSweptAtTheNextStart() async throws {
        try await site.build(["index.html": "a", "save/index.html": "b"])
        try site.put("theirs", at: "output/save/.notes~")
        try site.put("theirs", at: "output/x.placard~")
        let before = try site.tree()
        try die(staging: ["save/index.html": "B", "new/deep/index.html": "c", ".hidden/x": "d"])
        #expect(try site.tree().contains("save/.index.html.placard~"))
        #expect(try site.tree().contains("new/.deep.placard~~/index.html"))
        _ = try site.session()
        #expect(try site.tree() == before)
    }

    @Test func aLinkInThePlaceOfAStagedFolderIsReplacedNotFollowed() async throws {
        try await site.build(["index.html": "a"])
        try site.put("precious", at: "elsewhere/index.html")
        try site.link("output/.new.placard~~", to: "\(site.path)/elsewhere")
        let files = ["index.html": "a", "new/index.html": "b"]
        #expect(try await site.build(files).short == "1 1 0 0")
        #expect(site.text("elsewhere/index.html") == "precious")
        #expect(try site.tree() == ["index.html", "new/", "new/index.html"])
    }

    @Test func aKilledFirstBuildDoesNotMakeTheFolderForeign() async throws {
        try die(staging: ["index.html": "a", "new/index.html": "c"])
        #expect(try await site.build(["index.html": "a"]).short == "1 0 0 0")
        #expect(try site.tree() == ["index.html"])
    }

    @Test func aSweepHappensAlsoWhenTheStateWasLost() async throws {
        try die(staging: [".nojekyll": "a", "new/index.html": "b"])
        try site.remove(".placard")
        #expect(
            try site.tree() == [
                "..nojekyll.placard~", ".new.placard~~/", ".new.placard~~/index.html",
            ]
        )
        #expect(try await site.build(["index.html": "a"]).short == "1 0 0 0")
        #expect(try site.tree() == ["index.html"])
    }
}
