import Diagnostics
import FileTree
import Foundation
import OutputWriting
import Testing

@Suite struct RefusalTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    @Test(arguments: [
        "content", "content/x/y", "themes/default", "static", ".placard", ".placard/x", ".", "..",
        "home", "../../../../../../../..", "x/../content", "to-content/deeper",
    ])
    func aFolderThatHoldsOtherThingsIsRefused(_ output: String) throws {
        try site.link("to-content", to: "content")
        #expect(try site.begin(output: output).short == "ForbiddenOutputFolder")
        #expect(try site.tree(".").allSatisfy { !$0.hasPrefix(".placard") })
    }

    @Test(arguments: ["output", "home/site", "contents", "a/b/c"])
    func otherFoldersAreMadeAndTaken(_ output: String) async throws {
        #expect(try await site.build(["index.html": "a"], output: output).short == "1 0 0 0")
        #expect(site.text("\(output)/index.html") == "a")
    }

    @Test func aFolderWithOtherFilesIsRefusedUntilItIsAdopted() async throws {
        try site.put("theirs", at: "output/index.html")
        try site.put("theirs", at: "output/notes.txt")
        #expect(try site.begin().short == "OutputFolderNotEmpty")
        #expect(try site.tree() == ["index.html", "notes.txt"])
        #expect(try await site.build(["index.html": "a"], adopts: true).short == "1 0 0 0")
        #expect(site.text("output/index.html") == "a")
        #expect(site.text("output/notes.txt") == "theirs")
        #expect(try await site.build([:]).short == "0 0 1 0")
        #expect(try site.tree() == ["notes.txt"])
    }

    @Test func entriesThatBeginWithADotDoNotCount() async throws {
        try site.put("", at: "output/.gitkeep")
        try site.put("x", at: "output/.git/config")
        #expect(try await site.build(["index.html": "a"]).short == "1 0 0 0")
        #expect(try site.tree() == [".git/", ".git/config", ".gitkeep", "index.html"])
    }

    @Test func anOutputFolderThatIsALinkIsRefused() throws {
        try site.put("x", at: "elsewhere/file")
        try site.link("output", to: "elsewhere")
        guard case .refused(let mistakes) = try site.begin() else {
            Issue.record("not refused")
            return
        }
        #expect(mistakes.map(\.kind.name) == ["OutputFolderIsLink"])
        #expect(mistakes[0].solutions[0].contains("\(site.path)/elsewhere"))
    }

    @Test func anOutputFolderThatIsAFileIsRefused() throws {
        try site.put("x", at: "output")
        #expect(try site.begin().short == "OutputFolderIsNoFolder")
        #expect(site.text("output") == "x")
    }

    @Test(arguments: [true, false])
    func aStateFolderThatIsNoneIsRefused(_ isLink: Bool) throws {
        if isLink {
            try site.link(".placard", to: "home")
        } else {
            try site.put("x", at: ".placard")
        }
        #expect(try site.begin().short == "StateFolderBlocked")
        #expect(try site.tree("home") == [])
    }

    @Test func aSecondBuildWaitsAndGivesUp() throws {
        let first = try site.session()
        guard case .busy(let other) = try site.begin() else {
            Issue.record("two builds at once")
            return
        }
        #expect(other == OtherBuild(place: .site, processID: Int(getpid())))
        withExtendedLifetime(first) {}
    }

    @Test func aBuildOfAnotherSiteIntoTheSameFolderWaitsToo() throws {
        let first = try site.session()
        let second = try ScratchSite()
        var places = second.places()
        places.output = site.places().output
        var waits: [OtherBuild] = []
        let start = try OutputWriting(places, patience: .init(longest: 20, step: 10))
            .begin(onWait: { waits.append($0) })
        #expect(start.short == "busy")
        #expect(waits == [OtherBuild(place: .output, processID: nil)])
        withExtendedLifetime(first) {}
    }
}
