import CampaignModel
import FileTree
import Foundation
import OutputWriting
import Testing

/// What a record says of units and sources that stay is there again in the next record.
@Suite struct KeepingTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    /// Builds a site of one page and one source for each unit; those that the record knows with the
    /// same text are kept.
    @discardableResult
    private func build(_ units: [String: String]) async throws -> OutputOutcome {
        let session = try site.session()
        let record = session.record
        var writer = session.writer()
        var sources = RecordedSources()
        for (name, text) in units.sorted(by: { $0.key > $1.key }) {
            let key = UnitKey(UInt64(text.utf8.count), surroundings: 1)
            let bytes = Array(text.utf8)
            if let unit = record.unit(named: name), record.key(ofUnit: unit) == key,
                let source = record.source(at: name), try writer.keep(unit: unit)
            {
                sources.keep(source)
                continue
            }
            writer.beginUnit()
            try writer.write(bytes.span, to: "\(name)/index.html".utf8.span, as: .page)
            writer.endUnit(name, key, notes: bytes.span)
            sources.append(name, nil, hash: key.own, notes: bytes.span)
            sources.isNew = true
        }
        let notes = BuildNotes(tool: 1, sources: sources, keptIn: record, notes: [9])
        return try await session.commit([writer.finish()], jobs: 1, notes: notes)
    }

    /// Expects that the record says of each unit and source what was built.
    private func expect(_ units: [String: String]) throws {
        let session = try site.session()
        let record = session.record
        #expect(record.unitCount == units.count)
        #expect(record.sourceCount == units.count)
        var writer = session.writer()
        for (name, text) in units {
            let unit = try #require(record.unit(named: name))
            #expect(record.key(ofUnit: unit) == UnitKey(UInt64(text.utf8.count), surroundings: 1))
            #expect(record.withNotes(ofUnit: unit, Self.bytes) == Array(text.utf8))
            #expect(try writer.keep(unit: unit))
            let source = try #require(record.source(at: name))
            #expect(record.hash(ofSource: source) == UInt64(text.utf8.count))
            #expect(record.withNotes(ofSource: source, Self.bytes) == Array(text.utf8))
        }
        let pages = units.keys.sorted().map { "\($0)/index.html" }
        #expect(session.paths(of: [writer.finish()]) == pages)
        #expect(try site.tree().filter { $0.hasSuffix(".html") } == pages)
    }

    private static func bytes(_ span: Span<UInt8>) -> [UInt8] {
        span.withUnsafeBufferPointer { Array($0) }
    }

    private var recordSize: Int {
        get throws { try #require(try site.facts(try site.recordName())).size }
    }

    @Test func unitsThatComeAndGoLeaveTheOthersAsTheyWere() async throws {
        var units = Dictionary(uniqueKeysWithValues: (10..<60).map { ("u\($0)", "text \($0)") })
        #expect(try await build(units).short == "50 0 0 0")
        units["u20"] = nil
        units["u205"] = "between the others"
        units["a"] = "before all"
        units["z"] = "behind all"
        units["u40"] = "another text"
        #expect(try await build(units).short == "4 48 1 0")
        try expect(units)
        #expect(try await build(units).short == "0 52 0 0")
        units["u11"] = "one more"
        #expect(try await build(units).short == "1 51 0 0")
        try expect(units)
    }

    /// Texts that no row points at any more are left out before they weigh.
    @Test func aRecordDoesNotGrowWithTheNumberOfBuilds() async throws {
        var units = Dictionary(uniqueKeysWithValues: (10..<30).map { ("u\($0)", "text \($0)") })
        try await build(units)
        let first = try recordSize
        for step in 1...80 {
            units["u15"] = "text" + String(repeating: "x", count: step % 9)
            #expect(try await build(units).short == "1 19 0 0")
            #expect(try recordSize < first * 4 / 3)
        }
        try expect(units)
    }

    @Test func aNewFileAtAKeptFilesFolderIsAMistake() async throws {
        try await build(["a": "1", "b/c": "2"])
        let session = try site.session()
        var writer = session.writer()
        for name in ["a", "b/c"] {
            #expect(try writer.keep(unit: #require(session.record.unit(named: name))))
        }
        let bytes: [UInt8] = [1]
        try writer.write(bytes.span, to: "b".utf8.span, as: .page)
        try writer.write(bytes.span, to: "a/index.html/more".utf8.span, as: .page)
        let outcome = try await session.commit([writer.finish()], jobs: 1)
        #expect(outcome.short == "FileIsAlsoFolder FileIsAlsoFolder")
        #expect(try site.tree().filter { $0.hasSuffix("l") } == ["a/index.html", "b/c/index.html"])
    }

    @Test func aKeptFileThatIsWrittenAgainIsAFault() async throws {
        try await build(["a": "1"])
        let session = try site.session()
        var writer = session.writer()
        #expect(try writer.keep(unit: #require(session.record.unit(named: "a"))))
        let bytes: [UInt8] = [1]
        try writer.write(bytes.span, to: "a/index.html".utf8.span, as: .page)
        let written = writer.finish()
        await #expect(
            throws: OutputFailure(
                cause: .writtenTwice(path: "a/index.html"),
                isHalfDone: false
            )
        ) {
            try await session.commit([written], jobs: 1)
        }
    }

    /// Another build replaced the record between the reading of the heads and the taking of the folder.
    @Test func sourcesThatWereKeptInAnotherRecordAreCopied() async throws {
        try await build(["a": "1", "b": "22"])
        let earlier = try site.session().record
        try await build(["a": "1", "b": "333"])
        do {
            let session = try site.session()
            var sources = RecordedSources()
            sources.keep(try #require(earlier.source(at: "b")))
            _ = try await session.commit(
                [session.writer().finish()],
                jobs: 1,
                notes: BuildNotes(tool: 1, sources: sources, keptIn: earlier)
            )
        }
        let record = try site.session().record
        #expect(record.source(at: "b").map { record.hash(ofSource: $0) } == 2)
        #expect(record.sourceCount == 1)
    }
}
