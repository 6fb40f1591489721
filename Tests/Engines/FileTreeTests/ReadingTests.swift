import FileTree
import Foundation
import Testing

@Suite struct ReadingTests {
    private let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
    }

    private func read(_ path: String, limit: Int = 1000) throws -> String {
        var bytes = Array("what the buffer held before".utf8)
        try scratch.open().read(path.utf8.span, limit: limit, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func compare(_ name: String, _ bytes: [UInt8]) throws -> Bool? {
        var memory: [UInt8] = []
        return try scratch.open().file(name.utf8.span, holds: bytes.span, scratch: &memory)
    }

    @Test func aFileIsReadWholeWithItsFacts() throws {
        try scratch.write("Save the library", to: "a/b/campaign.md")
        var bytes: [UInt8] = []
        let facts = try scratch.open().read("a/b/campaign.md".utf8.span, limit: 16, into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "Save the library")
        #expect(facts.kind == .file)
        #expect(facts.size == 16)
        let same = try scratch.open().facts("a/b/campaign.md".utf8.span)
        #expect(same == facts)
    }

    @Test func anEmptyFileIsReadAsNothing() throws {
        try scratch.write("", to: "empty")
        #expect(try read("empty") == "")
    }

    @Test func aFileAboveTheLimitIsNotRead() throws {
        try scratch.write("12345", to: "long")
        #expect(try read("long", limit: 5) == "12345")
        #expect(reason { _ = try read("long", limit: 4) } == .tooLarge)
    }

    @Test(arguments: [
        ("nothing", FileFailure.Reason.missing), ("folder", .isFolder), ("folder/none", .missing),
        ("link", .symbolicLink), ("linked/secret", .symbolicLink), ("pipe", .notRegular),
        ("../outside", .impossibleName), ("/etc/hostname", .impossibleName), ("", .impossibleName),
        ("a\0b", .impossibleName), (String(repeating: "x", count: 300), .impossibleName),
        (String(repeating: "x/", count: 4000), .impossibleName), ("file/below", .notFolder),
    ])
    func whatIsNoFileOfTheFolderIsNotRead(_ path: String, _ expected: FileFailure.Reason) throws {
        let outside = try ScratchFolder()
        try outside.write("secret", to: "secret")
        try scratch.write("x", to: "file")
        try scratch.write("x", to: "folder/inside")
        try scratch.link("link", to: "file")
        try scratch.link("linked", to: outside.path)
        mkfifo("\(scratch.path)/pipe", 0o600)
        #expect(reason { _ = try read(path) } == expected)
    }

    @Test func partsOfAFileMakeTheWholeFile() throws {
        let text = String(repeating: "0123456789", count: 30_000)
        try scratch.write(text, to: "film")
        var buffer: [UInt8] = []
        var whole: [UInt8] = []
        var sizes: [Int] = []
        try scratch.open().readParts(of: "film".utf8.span, through: &buffer) { facts, part in
            sizes.append(facts.size)
            for index in part.indices { whole.append(part[index]) }
            return true
        }
        #expect(whole == Array(text.utf8))
        #expect(Set(sizes) == [300_000])
        #expect(sizes.count > 2)
    }

    @Test(arguments: [
        ("same", true), ("sama", false), ("sam", false), ("samesame", false), ("", false),
    ])
    func aFileIsComparedBySizeAndBytes(_ text: String, _ isSame: Bool) throws {
        try scratch.write("same", to: "page")
        #expect(try compare("page", Array(text.utf8)) == isSame)
    }

    @Test func aLongFileIsComparedToItsLastByte() throws {
        var bytes = [UInt8](repeating: 65, count: 200_001)
        try scratch.write(String(decoding: bytes, as: UTF8.self), to: "page")
        #expect(try compare("page", bytes) == true)
        bytes[200_000] = 66
        #expect(try compare("page", bytes) == false)
        #expect(try compare("none", bytes) == nil)
    }

    @Test func aMissingRightIsSaid() async throws {
        try scratch.write("x", to: "secret")
        chmod("\(scratch.path)/secret", 0)
        await #expect(processExitsWith: .success) { [path = scratch.path as String] in
            becomeNobody()
            var bytes: [UInt8] = []
            let found = reason {
                try Folder(at: path).read("secret".utf8.span, limit: 9, into: &bytes)
            }
            #expect(found == .notPermitted)
        }
    }
}
