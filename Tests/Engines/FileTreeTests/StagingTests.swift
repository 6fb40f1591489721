import FileTree
import Foundation
import Testing

@Suite struct StagingTests {
    private let scratch: ScratchFolder
    private let new = Array("new".utf8)

    init() throws {
        scratch = try ScratchFolder()
    }

    private func replacing(_ name: String) -> FileFailure.Reason? {
        reason { try scratch.open().replace(name.utf8.span, new.span) }
    }

    @Test func aStagedFileLiesBesideItsPlaceUntilItIsPlaced() throws {
        try scratch.write("old", to: "index.html")
        let folder = try scratch.open()
        try folder.stage("index.html".utf8.span, new.span)
        #expect(scratch.text("index.html") == "old")
        #expect(scratch.text(".index.html.placard~") == "new")
        try folder.placeStaged("index.html".utf8.span)
        #expect(scratch.text("index.html") == "new")
        #expect(scratch.names() == ["index.html"])
    }

    @Test func aStagedFileCanBeGivenUp() throws {
        let folder = try scratch.open()
        try folder.stage("a".utf8.span, new.span)
        let removals = [
            try folder.removeStaged("a".utf8.span), try folder.removeStaged("a".utf8.span),
        ]
        #expect(removals == [true, false])
        #expect(scratch.names().isEmpty)
    }

    @Test func aLinkInThePlaceOfAStagedFileIsReplacedNotFollowed() throws {
        let outside = try ScratchFolder()
        try outside.write("precious", to: "file")
        try scratch.link(".a.placard~", to: "\(outside.path)/file")
        try scratch.link("a", to: "\(outside.path)/file")
        try scratch.open().replace("a".utf8.span, new.span)
        #expect(outside.text("file") == "precious")
        #expect(scratch.text("a") == "new")
        let kind = try scratch.open().facts("a".utf8.span)?.kind
        #expect(kind == .file)
    }

    @Test func aStagedFolderIsMadeOnceAndComesToItsPlaceWhole() throws {
        let folder = try scratch.open()
        let name = "new".utf8.span
        let staged = try folder.stagedFolder(name)
        for part in ["a", "b"] {
            let file = try folder.stagedFolder(name).newFile(part.utf8.span)
            try file.write(new.span, part.utf8.span)
            let facts = try file.facts(part.utf8.span)
            try file.finish(part.utf8.span)
            let found = try staged.facts(part.utf8.span)
            #expect(facts == found)
        }
        #expect(scratch.names() == [".new.placard~~", ".new.placard~~/a", ".new.placard~~/b"])
        try folder.placeStagedFolder(name)
        #expect(scratch.names() == ["new", "new/a", "new/b"])
    }

    @Test func aStagedFolderReplacesNothing() throws {
        try scratch.write("x", to: "full/a")
        try scratch.write("x", to: "file")
        for (name, expected) in [("full", FileFailure.Reason.notEmpty), ("file", .notFolder)] {
            let found = reason {
                let folder = try scratch.open()
                _ = try folder.stagedFolder(name.utf8.span)
                try folder.placeStagedFolder(name.utf8.span)
            }
            #expect(found == expected)
        }
        #expect(scratch.text("full/a") == "x")
        #expect(scratch.text("file") == "x")
    }

    @Test func aFolderIsNotReplacedByAFile() throws {
        try scratch.write("x", to: "a/b")
        #expect(replacing("a") == .isFolder)
        #expect(scratch.names() == ["a", "a/b"])
    }

    @Test func creatingNeverOverwrites() throws {
        let folder = try scratch.open()
        try folder.create("a".utf8.span, new.span)
        #expect(scratch.text("a") == "new")
        try scratch.link("b", to: "nowhere")
        for name in ["a", "b"] {
            let found = reason { try folder.create(name.utf8.span, new.span) }
            #expect(found == .exists)
        }
        #expect(scratch.text("a") == "new")
    }

    @Test(arguments: [
        (".a.placard~", true), (".placard~", false), ("a.placard~", false), ("..placard~", false),
        (".a.placard", false), (".a.b.placard~", true), ("", false),
    ])
    func aStagedNameIsKnownByItsForm(_ name: String, _ isStaged: Bool) {
        let found = Folder.isStagedName(name.utf8.span)
        #expect(found == isStaged)
    }

    @Test func theLongestNameThatCanBeStagedIsKnown() throws {
        let longest = String(repeating: "x", count: Folder.longestStagedName)
        #expect(replacing(longest) == nil)
        #expect(replacing(longest + "x") == .impossibleName)
        #expect(scratch.names() == [longest])
    }

    @Test func foldersAreMadeAndRemovedOnlyWhenEmpty() throws {
        let folder = try scratch.open()
        let made = [try folder.makeFolder("a".utf8.span), try folder.makeFolder("a".utf8.span)]
        #expect(made == [true, false])
        try scratch.write("x", to: "a/b")
        let found = reason { try folder.remove("a".utf8.span, isFolder: true) }
        #expect(found == .notEmpty)
        try folder.folder("a".utf8.span).remove("b".utf8.span)
        try folder.remove("a".utf8.span, isFolder: true)
        #expect(scratch.names().isEmpty)
    }

    @Test func aPlaceIsMadeWithAllAboveIt() throws {
        let place = try Place("a/b/../c", relativeTo: scratch.path)
        let folder = try Folder(making: place)
        try folder.create("d".utf8.span, new.span)
        #expect(scratch.text("a/c/d") == "new")
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func aFullDiskIsSaidAndNothingStays() throws {
        let disk = try SmallDisk(bytes: 65_536)
        let large = [UInt8](repeating: 1, count: 200_000)
        let folder = try Folder(at: disk.path)
        try folder.replace("a".utf8.span, new.span)
        let found = reason { try folder.replace("a".utf8.span, large.span) }
        #expect(found == .diskFull)
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["a"])
        #expect(FileManager.default.contents(atPath: "\(disk.path)/a") == Data(new))
    }
}
