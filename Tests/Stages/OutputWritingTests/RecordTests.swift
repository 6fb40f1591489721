import Foundation
import OutputWriting
import Testing

@Suite struct RecordTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    private func bytes(_ name: String) throws -> Data {
        try #require(FileManager.default.contents(atPath: "\(site.path)/\(name)"))
    }

    /// Builds, changes the record's bytes, and returns how the next build begins.
    private func begin(afterChanging change: (inout Data) -> Void) async throws -> String {
        try await site.build(["index.html": "a", "old.html": "b"])
        let name = try site.recordName()
        var record = try bytes(name)
        change(&record)
        try record.write(to: URL(fileURLWithPath: "\(site.path)/\(name)"))
        return try site.begin().short
    }

    @Test func theRecordBeginsWithItsNameVersionAndLength() async throws {
        try await site.build(["b.html": "12345", "a/index.html": "", "a-b.html": "é"])
        let record = try bytes(try site.recordName())
        #expect(record.prefix(8) == Data("PLACARD\u{1A}".utf8))
        #expect(record[8] == 3)
        #expect(Int(record[48]) + Int(record[49]) << 8 == record.count - 64)
        #expect(record[64] == 3)
        #expect(record.suffix(26).elementsEqual("a-b.htmla/index.htmlb.html".utf8))
    }

    /// Every single byte is covered by the hash; so are the paths that a record may not hold.
    @Test(arguments: [
        "empty", "cut", "grown", "version", "tool", "written", "size", "path", "order", "text",
    ])
    func aDamagedRecordIsIgnoredWithALine(_ damage: String) async throws {
        let start = try await begin { record in
            switch damage {
            case "cut": record.removeLast(10)
            case "grown": record.append(0)
            case "version": record[8] = 1
            case "tool": record[16] ^= 1
            case "written": record[40] ^= 1
            case "size": record[64 + 32 + 16] ^= 1
            case "path": record[record.count - 8] = UInt8(ascii: "/")
            case "order": record[record.count - 18] = UInt8(ascii: "z")
            case "text": record = Data("placard-output 1 ".utf8)
            default: record = Data()
            }
        }
        #expect(start == "ready OutputRecordIgnored")
        // The stale file cannot be told from somebody else's any more.
        #expect(try await site.build(["index.html": "a"]).short == "0 1 0 0 UnaccountedFiles")
        #expect(try site.tree() == ["index.html", "old.html"])
        #expect(try site.begin().short == "ready")
    }

    @Test func aRecordOfAnotherFolderIsIgnored() async throws {
        try await site.build(["index.html": "a"], output: "one")
        let one = try site.recordName()
        let record = try bytes(one)
        try site.remove(one)
        try await site.build(["index.html": "a"], output: "two")
        try record.write(to: URL(fileURLWithPath: "\(site.path)/\(try site.recordName())"))
        #expect(try site.begin(output: "two").short == "ready OutputRecordIgnored")
    }

    @Test func aRecordThatIsALinkIsIgnoredAndReplaced() async throws {
        try await site.build(["index.html": "a"])
        let name = try site.recordName()
        try site.put("precious", at: "home/file")
        try site.remove(name)
        try site.link(name, to: "\(site.path)/home/file")
        #expect(try site.begin().short == "ready OutputRecordIgnored")
        try await site.build(["index.html": "b"])
        #expect(site.text("home/file") == "precious")
        #expect(try site.begin().short == "ready")
    }

    @Test func aSiteThatMovesWithItsOutputKeepsItsRecord() async throws {
        try await site.build(["index.html": "a", "old.html": "b"])
        let moved = try ScratchSite()
        for name in ["output", ".placard"] {
            try FileManager.default.moveItem(
                atPath: "\(site.path)/\(name)",
                toPath: "\(moved.path)/\(name)"
            )
        }
        #expect(try await moved.build(["index.html": "a"]).short == "0 1 1 0")
    }
}
