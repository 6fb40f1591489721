import CampaignModel
import FileTree
import OutputWriting
import Testing

@Suite struct BuildingTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    @Test func aFirstBuildWritesEverythingAndLeavesNothingBeside() async throws {
        let outcome = try await site.build(
            ["index.html": "a", "save/index.html": "b", "save/share/index.html": "c"]
        )
        #expect(outcome.short == "3 0 0 0")
        #expect(
            try site.tree() == [
                "index.html", "save/", "save/index.html", "save/share/", "save/share/index.html",
            ]
        )
        #expect(site.text("output/save/share/index.html") == "c")
    }

    @Test func anUnchangedFileKeepsItsTime() async throws {
        try await site.build(["index.html": "a", "save/index.html": "b"])
        let before = try site.facts("output/save/index.html")
        let record = try site.facts(try site.recordName())
        let outcome = try await site.build(["index.html": "a", "save/index.html": "b"])
        #expect(outcome.short == "0 2 0 0")
        #expect(try site.facts("output/save/index.html") == before)
        #expect(try site.facts(try site.recordName()) == record)
    }

    @Test(arguments: ["B", "longer", ""])
    func aFileOfOtherBytesIsReplaced(_ text: String) async throws {
        try await site.build(["index.html": "a", "save/index.html": "b"])
        let other = try site.facts("output/index.html")
        let outcome = try await site.build(["index.html": "a", "save/index.html": text])
        #expect(outcome.short == "1 1 0 0")
        #expect(site.text("output/save/index.html") == text)
        #expect(try site.facts("output/index.html") == other)
        #expect(
            try await site.build(["index.html": "a", "save/index.html": text]).short == "0 2 0 0"
        )
    }

    @Test func aFileThatSomebodyChangedIsMadeRight() async throws {
        try await site.build(["index.html": "a"])
        try site.put("b", at: "output/index.html")
        #expect(try await site.build(["index.html": "a"]).short == "1 0 0 0")
        #expect(site.text("output/index.html") == "a")
    }

    @Test func aFileThatSomebodyRemovedComesBack() async throws {
        try await site.build(["save/index.html": "a", "index.html": "b"])
        try site.remove("output/save")
        #expect(
            try await site.build(["save/index.html": "a", "index.html": "b"]).short == "1 1 0 0"
        )
        #expect(site.text("output/save/index.html") == "a")
    }

    @Test func theStateIsPrivateAndIgnoredByGit() async throws {
        try await site.build(["index.html": "a"])
        #expect(site.text(".placard/.gitignore") == "*\n")
        let mode = try #require(try site.mode(of: ".placard"))
        #expect(mode == 0o700)
        let names = try site.tree(".placard")
        #expect(names.count == 3)
        #expect(names.contains("lock"))
    }

    @Test func aBuildThatIsAbandonedLeavesTheOutputAsItWas() async throws {
        try await site.build(["index.html": "a", "old/index.html": "b"])
        let before = try site.tree()
        let facts = try site.facts("output/index.html")
        let session = try site.session()
        _ = try site.stage(["index.html": "A", "new/deep/index.html": "c"], session)
        #expect(try site.tree().contains(".index.html.placard~"))
        #expect(try site.tree().contains("new/.deep.placard~~/index.html"))
        session.abandon()
        #expect(try site.tree() == before)
        #expect(try site.facts("output/index.html") == facts)
    }

    @Test func aNewFolderComesToItsPlaceWithAllThatLiesInIt() async throws {
        try await site.build(["index.html": "a", "fr/index.html": "b"])
        let session = try site.session()
        let staged = try site.stage(
            [
                "index.html": "a", "fr/index.html": "b", "fr/save/index.html": "c",
                "fr/save/share/index.html": "d",
            ],
            session
        )
        let inode = try site.facts("output/fr/.save.placard~~/share/index.html")?.inode
        #expect(try await session.commit([staged], jobs: 1).short == "2 2 0 0")
        #expect(
            try site.tree() == [
                "fr/", "fr/index.html", "fr/save/", "fr/save/index.html", "fr/save/share/",
                "fr/save/share/index.html", "index.html",
            ]
        )
        #expect(try site.facts("output/fr/save/share/index.html")?.inode == inode)
    }

    @Test func filesOfSeveralKindsInOneNewFolderAllComeToTheirPlaces() async throws {
        let session = try site.session()
        var pages = session.writer()
        var others = session.writer()
        let text = Array("text".utf8)
        for path in ["save/index.html", "save/share/index.html", "win/index.html"] {
            try pages.write(text.span, to: path.utf8.span, as: .page)
        }
        for path in ["save/share.png", "save/more/report.pdf", "assets/main.css"] {
            try others.write(text.span, to: path.utf8.span, as: .asset)
        }
        var lists = session.writer()
        try lists.write(text.span, to: "win/feed.xml".utf8.span, as: .list)
        let workers = [pages.finish(), others.finish(), lists.finish()]
        #expect(try await session.commit(workers, jobs: 2).short == "7 0 0 0")
        #expect(
            try site.tree() == [
                "assets/", "assets/main.css", "save/", "save/index.html", "save/more/",
                "save/more/report.pdf", "save/share.png", "save/share/", "save/share/index.html",
                "win/", "win/feed.xml", "win/index.html",
            ]
        )
    }

    @Test func aFolderIsStagedOnceWhateverItsThreadsBeginWith() async throws {
        let session = try site.session()
        let text = Array("text".utf8)
        var workers: [WrittenFiles] = []
        // The folder above first, the folder below first, and both by turns.
        for paths in [
            ["fr/index.html", "es/save/index.html"], ["fr/save/index.html", "es/index.html"],
            ["fr/save/share/index.html", "es/save/share/index.html"],
        ] {
            var writer = session.writer()
            for path in paths { try writer.write(text.span, to: path.utf8.span, as: .page) }
            workers.append(writer.finish())
        }
        #expect(try await session.commit(workers, jobs: 2).short == "6 0 0 0")
        #expect(
            try site.tree().filter { !$0.hasSuffix("/") } == [
                "es/index.html", "es/save/index.html", "es/save/share/index.html",
                "fr/index.html", "fr/save/index.html", "fr/save/share/index.html",
            ]
        )
    }

    @Test func foldersOfLanguagesAreMadeAndThoseOfCampaignsStaged() async throws {
        let session = try site.session()
        _ = try site.stage(["fr/save/index.html": "a", "fr/save/share/index.html": "b"], session)
        #expect(
            try site.tree() == [
                "fr/", "fr/.save.placard~~/", "fr/.save.placard~~/index.html",
                "fr/.save.placard~~/share/", "fr/.save.placard~~/share/index.html",
            ]
        )
        session.abandon()
        #expect(try site.tree() == [])
    }

    @Test func anAbandonedBuildLeavesNoFolderInWhichNothingWasStaged() async throws {
        let session = try site.session()
        let name = "fr/save/" + String(repeating: "x", count: 245)
        var writer = session.writer()
        let nothing: [UInt8] = []
        try writer.write(nothing.span, to: "fr/save/index.html".utf8.span, as: .page)
        try site.remove("output/fr/.save.placard~~")
        #expect(throws: FileFailure.self) {
            try writer.write(nothing.span, to: name.utf8.span, as: .page)
        }
        session.abandon()
        #expect(try site.tree() == [])
    }

    @Test func whatCameToLieWhereANewFolderBelongsStays() async throws {
        try await site.build(["index.html": "a"])
        let session = try site.session()
        let staged = try site.stage(["index.html": "a", "new/index.html": "b"], session)
        try site.put("theirs", at: "output/new/notes.txt")
        do {
            _ = try await session.commit([staged], jobs: 1)
            Issue.record("their folder was replaced")
        } catch {
            guard case .machine(let failure) = error.cause else { throw error }
            #expect(failure.reason == .notEmpty)
            #expect(failure.path == "\(site.path)/output/new")
        }
        #expect(try site.tree() == ["index.html", "new/", "new/notes.txt"])
    }

    @Test func eachOutputFolderHasItsOwnRecord() async throws {
        try await site.build(["index.html": "a", "old.html": "b"], output: "one")
        try await site.build(["index.html": "a"], output: "two")
        #expect(try await site.build(["index.html": "a"], output: "one").short == "0 1 1 0")
        #expect(try await site.build(["index.html": "a"], output: "two").short == "0 1 0 0")
    }

    @Test func twoWorkersWriteOneSite() async throws {
        let session = try site.session()
        let workers = try await withThrowingTaskGroup(of: WrittenFiles.self) { group in
            for worker in 0..<2 {
                group.addTask {
                    var writer = session.writer()
                    for number in stride(from: worker, to: 600, by: 2) {
                        let bytes = Array("page \(number)".utf8)
                        let path = "fr/s\(number % 30)/p\(number)/index.html"
                        try writer.write(bytes.span, to: path.utf8.span, as: .page)
                    }
                    return writer.finish()
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(try await session.commit(workers, jobs: 2).short == "600 0 0 0")
        #expect(try site.tree().filter { $0.hasSuffix("index.html") }.count == 600)
        #expect(site.text("output/fr/s17/p287/index.html") == "page 287")
        #expect(try site.tree().allSatisfy { !$0.contains("placard~") })
    }

    @Test func twoResultsForOneFileAreAFaultAndChangeNothing() async throws {
        try await site.build(["index.html": "a"])
        let session = try site.session()
        let workers = [
            try site.stage(["index.html": "b"], session),
            try site.stage(["index.html": "c"], session),
        ]
        let failure = OutputFailure(cause: .writtenTwice(path: "index.html"), isHalfDone: false)
        await #expect(throws: failure) { try await session.commit(workers, jobs: 1) }
        #expect(site.text("output/index.html") == "a")
        #expect(try site.tree() == ["index.html"])
    }
}
