import Foundation
import OutputWriting
import Testing

@Suite struct RecordTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    /// Builds, changes the record's text, and returns how the next build begins.
    private func begin(afterChanging change: (String) -> String) async throws -> String {
        try await site.build(["index.html": "a", "old.html": "b"])
        let name = try site.recordName()
        let text = try #require(site.text(name))
        try site.put(change(text), at: name)
        return try site.begin().short
    }

    @Test func theRecordHoldsVersionHashSizeAndPathInOrder() async throws {
        try await site.build(["b.html": "12345", "a/index.html": "", "a-b.html": "é"])
        let lines = try #require(site.text(try site.recordName())).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[0].hasPrefix("placard-output 1 "))
        #expect(lines[1].hasSuffix(" 2 a-b.html"))
        #expect(lines[2].hasSuffix(" 0 a/index.html"))
        #expect(lines[3].hasSuffix(" 5 b.html"))
        #expect(lines[4].hasPrefix("end 3 "))
    }

    @Test(arguments: [
        "", "cut", "grown", "version", "size", "path", "order", "binary",
    ])
    func aDamagedRecordIsIgnoredWithALine(_ damage: String) async throws {
        let start = try await begin { text in
            switch damage {
            case "cut": String(text.dropLast(10))
            case "grown": text + "x"
            case "version": text.replacingOccurrences(of: "output 1 ", with: "output 2 ")
            case "size": text.replacingOccurrences(of: " 1 old", with: " 2 old")
            case "path": text.replacingOccurrences(of: "old.html", with: "../old.html")
            case "order": text.replacingOccurrences(of: "index.html", with: "zndex.html")
            case "binary": "\u{0}\u{1}\u{FFFD}"
            default: ""
            }
        }
        #expect(start == "ready OutputRecordIgnored")
        // The stale file cannot be told from somebody else's any more.
        #expect(try await site.build(["index.html": "a"]).short == "0 1 0 0")
        #expect(try site.tree() == ["index.html", "old.html"])
        #expect(try site.begin().short == "ready")
    }

    @Test func aRecordOfAnotherFolderIsIgnored() async throws {
        try await site.build(["index.html": "a"], output: "one")
        let one = try site.recordName()
        let record = try #require(site.text(one))
        try site.remove(one)
        try await site.build(["index.html": "a"], output: "two")
        try site.put(record, at: try site.recordName())
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
