import FileTree
import Foundation
import Testing

struct PrivateFileTests {
    private func mode(_ path: String) throws -> Int {
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(facts[.posixPermissions] as? Int)
    }

    @Test func appendedLinesFollowEachOtherInAFileOfTheOwnersAlone() throws {
        let scratch = try ScratchFolder()
        let folder = try scratch.open()
        for line in ["one\n", "two\n"] {
            try folder.append(line.utf8.span, toPrivate: "lines".utf8.span)
        }
        #expect(scratch.text("lines") == "one\ntwo\n")
        #expect(try mode("\(scratch.path)/lines") == 0o600)
    }

    @Test func aReplacedFileIsTheOwnersAlone() throws {
        let scratch = try ScratchFolder()
        try scratch.write("old", to: "lines")
        try scratch.open().replace(private: "lines".utf8.span, "new".utf8.span)
        #expect(scratch.text("lines") == "new")
        #expect(try mode("\(scratch.path)/lines") == 0o600)
        #expect(scratch.names() == ["lines"])
    }

    @Test func neitherALinkNorAFolderIsWrittenTo() throws {
        let scratch = try ScratchFolder()
        try scratch.write("outside", to: "target")
        try scratch.link("link", to: "target")
        try scratch.write("x", to: "folder/file")
        let folder = try scratch.open()
        #expect(
            reason { try folder.append("x".utf8.span, toPrivate: "link".utf8.span) }
                == .symbolicLink
        )
        #expect(
            reason { try folder.append("x".utf8.span, toPrivate: "folder".utf8.span) } == .isFolder
        )
        #expect(scratch.text("target") == "outside")
    }
}
