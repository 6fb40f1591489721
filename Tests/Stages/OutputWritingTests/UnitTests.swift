import CampaignModel
import FileTree
import Foundation
import OutputWriting
import Testing

/// A unit's files are kept while each is as it was written.
@Suite struct UnitTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    /// Builds one unit of two pages, and one of none.
    private func build() async throws {
        let session = try site.session()
        let (unitNotes, sourceNotes, nothing): ([UInt8], [UInt8], [UInt8]) = ([1, 2, 3], [4], [])
        var writer = session.writer()
        writer.beginUnit()
        for path in ["a/index.html", "a/share/index.html"] {
            try writer.write(Array("<\(path)>".utf8).span, to: path.utf8.span, as: .page)
        }
        writer.endUnit("content/a.md", UnitKey(7, surroundings: 9), notes: unitNotes.span)
        writer.beginUnit()
        writer.endUnit("aliases", UnitKey(8), notes: nothing.span)
        var sources = RecordedSources()
        let facts = FileFacts(
            kind: .file,
            size: 5,
            modified: 6,
            changed: 7,
            inode: 8,
            device: 9
        )
        sources.append("content/b.md", facts, hash: 3, notes: sourceNotes.span)
        sources.append("content/a.md", nil, hash: 4, notes: nothing.span)
        sources.isNew = true
        let notes = BuildNotes(tool: 11, sources: sources, notes: [5, 6])
        _ = try await session.commit([writer.finish()], jobs: 1, notes: notes)
    }

    private func isKept(after damage: () throws -> Void = {}) async throws -> Bool {
        try await build()
        try damage()
        let session = try site.session()
        var writer = session.writer()
        let number = try #require(session.record.unit(named: "content/a.md"))
        return try writer.keep(unit: number)
    }

    @Test func whatWasNotedIsFoundAgain() async throws {
        try await build()
        let record = try site.session().record
        let unit = try #require(record.unit(named: "content/a.md"))
        #expect(record.key(ofUnit: unit) == UnitKey(7, surroundings: 9))
        #expect(record.withNotes(ofUnit: unit) { $0.count } == 3)
        #expect(record.unit(named: "content/b.md") == nil)
        #expect(record.tool == 11)
        #expect(record.withNotes { $0.count } == 2)
        let source = try #require(record.source(at: "content/b.md"))
        #expect(record.hash(ofSource: source) == 3)
        #expect(record.sourcePaths(after: "content/a") == ["content/a.md"])
    }

    @Test func aSourceIsKnownBySizeTimesAndInodeTogether() async throws {
        try await build()
        let record = try site.session().record
        let source = try #require(record.source(at: "content/b.md"))
        let facts = FileFacts(
            kind: .file,
            size: 5,
            modified: 6,
            changed: 7,
            inode: 8,
            device: 1
        )
        #expect(record.isUnchanged(source: source, facts))
        for field in [\FileFacts.modified, \.changed] {
            var other = facts
            other[keyPath: field] += 1
            #expect(!record.isUnchanged(source: source, other))
        }
        var other = facts
        other.inode += 1
        #expect(!record.isUnchanged(source: source, other))
        other = facts
        other.size += 1
        #expect(!record.isUnchanged(source: source, other))
        let unsettled = try #require(record.source(at: "content/a.md"))
        #expect(!record.isUnchanged(source: unsettled, facts))
    }

    @Test func filesThatAreAsTheyWereWrittenAreKept() async throws {
        #expect(try await isKept())
    }

    @Test func touchedFilesWithTheSameBytesAreKept() async throws {
        #expect(
            try await isKept {
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSince1970: 5)],
                    ofItemAtPath: "\(site.path)/output/a/index.html"
                )
            }
        )
    }

    @Test(arguments: ["gone", "changed", "same size", "link", "folder", "linked folder"])
    func damagedFilesAreMadeAgain(_ damage: String) async throws {
        let isKept = try await isKept {
            let path = "output/a/share/index.html"
            switch damage {
            case "changed": try site.put("other", at: path)
            case "same size": try site.put("<a/share/index.htmL>", at: path)
            case "link":
                try site.put("<a/share/index.html>", at: "home/page")
                try site.remove(path)
                try site.link(path, to: "\(site.path)/home/page")
            case "folder":
                try site.remove(path)
                try site.put("", at: "\(path)/x")
            case "linked folder":
                try FileManager.default.moveItem(
                    atPath: "\(site.path)/output/a/share",
                    toPath: "\(site.path)/home/share"
                )
                try site.link("output/a/share", to: "\(site.path)/home/share")
            default: try site.remove(path)
            }
        }
        #expect(!isKept)
    }
}
