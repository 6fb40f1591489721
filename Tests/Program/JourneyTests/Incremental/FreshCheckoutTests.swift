import Foundation
import Testing

/// A checkout on another machine: the same bytes with other times and inodes, beside an output folder
/// and a record that a cache brought back.
@Suite struct FreshCheckoutTests {
    private static let edited = "content/campaigns/bus/campaign.md"
    private static let other = "content/campaigns/park/campaign.md"
    private static let kept = "kept: nothing that its pages are made from changed"

    /// A site whose record knows two builds: the second rendered one campaign only.
    private static func builtTwice() async throws -> RandomSite {
        let site = try RandomSite(seed: 31)
        #expect(try await Placard.build(site.folder).status == 0)
        try site.folder.write(try site.folder.text(of: edited) + "\nMore.\n", to: edited)
        #expect(try await Placard.build(site.folder).status == 0)
        try await expect(edited, ["rendered: its text changed"], in: site.folder)
        try await expect(
            other,
            [kept, "rendered 1 build before: there was no record of an earlier build"],
            in: site.folder
        )
        return site
    }

    /// Expects what is said of the last build that had something to do.
    private static func expect(
        _ path: String,
        _ lines: [String],
        in site: ScratchFolder,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let said = try await Placard.run(["explain", path, "--now", Placard.now], in: site.url)
        let found = said.output.split(separator: "\n").drop { !$0.hasPrefix("  last build  ") }
        #expect(found.map { String($0.dropFirst(14)) } == lines, sourceLocation: sourceLocation)
    }

    /// A checkout of the site with some of what a build left behind.
    private static func checkout(_ site: RandomSite, restoring names: [String]) throws
        -> ScratchFolder
    {
        let copy = try site.copy()
        for name in names {
            for (path, bytes) in try site.folder.files(of: name) {
                let file = copy.url.appendingPathComponent("\(name)/\(path)")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try bytes.write(to: file)
            }
        }
        return copy
    }

    @Test func nothingIsRenderedAndNoFileIsTouched() async throws {
        let site = try await Self.builtTwice()
        let copy = try Self.checkout(site, restoring: [".placard", "output"])
        let times = try copy.times(of: "output")
        let build = try await Placard.build(copy)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.errors.contains("\n0 files written, \(times.count) unchanged\n"))
        #expect(try copy.times(of: "output") == times)
        // Were something rendered, the build would be the third, and the pages of all its own.
        try await Self.expect(Self.edited, ["rendered: its text changed"], in: copy)
        try await Self.expect(
            Self.other,
            [Self.kept, "rendered 1 build before: there was no record of an earlier build"],
            in: copy
        )
    }

    @Test func whatChangedInItIsRenderedAlone() async throws {
        let site = try await Self.builtTwice()
        let copy = try Self.checkout(site, restoring: [".placard", "output"])
        let third = "content/campaigns/school/campaign.md"
        try copy.write(try copy.text(of: third) + "\nMore.\n", to: third)
        let times = try copy.times(of: "output")
        let build = try await Placard.build(copy)
        #expect(build.status == 0, "\(build.errors)")
        try await Self.expect(third, ["rendered: its text changed"], in: copy)
        try await Self.expect(
            Self.edited,
            [Self.kept, "rendered 1 build before: its text changed"],
            in: copy
        )
        try await Self.expect(
            Self.other,
            [Self.kept, "rendered 2 builds before: there was no record of an earlier build"],
            in: copy
        )
        let touched = try copy.times(of: "output").filter { times[$0.key] != $0.value }
        #expect(touched.keys.contains("school/index.html"))
        #expect(!touched.keys.contains("bus/index.html"))
    }

    @Test func aRecordWithoutItsOutputFolderHasEverythingWrittenAgain() async throws {
        let site = try await Self.builtTwice()
        let copy = try Self.checkout(site, restoring: [".placard"])
        let build = try await Placard.build(copy)
        #expect(build.status == 0, "\(build.errors)")
        #expect(try copy.files(of: "output") == site.folder.files(of: "output"))
        try await Self.expect(
            Self.other,
            ["rendered: one of its files in the output folder was not as it was written"],
            in: copy
        )
    }

    @Test func anOutputFolderWithoutItsRecordIsRefusedUntilItIsAdopted() async throws {
        let site = try await Self.builtTwice()
        try site.folder.write("Not the site's.\n", to: "output/notes.html")
        let copy = try Self.checkout(site, restoring: ["output"])
        let times = try copy.times(of: "output")
        let refused = try await Placard.build(copy)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("--adopt"), "\(refused.errors)")
        #expect(try copy.times(of: "output") == times)
        let adopted = try await Placard.build(copy, ["--adopt"])
        #expect(adopted.status == 0, "\(adopted.errors)")
        #expect(adopted.errors.contains("\n0 files written, \(times.count - 1) unchanged\n"))
        #expect(try copy.times(of: "output") == times)
        try await Self.expect(
            Self.other,
            ["rendered: there was no record of an earlier build"],
            in: copy
        )
    }

    @Test func aRecordThatCannotBeReadNamesWhatItCannotAccountFor() async throws {
        let site = try await Self.builtTwice()
        try site.folder.write("Not the site's.\n", to: "output/notes.html")
        let copy = try Self.checkout(site, restoring: [".placard", "output"])
        let records = try copy.files(of: ".placard").keys.filter { $0.hasPrefix("output-") }
        try #require(records.count == 1)
        try copy.write("damaged", to: ".placard/\(records[0])")
        let times = try copy.times(of: "output")
        let build = try await Placard.build(copy)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.errors.contains("[OutputRecordIgnored]"))
        #expect(build.errors.contains("[UnaccountedFiles]"))
        #expect(build.errors.contains("notes.html"))
        #expect(!build.errors.contains("notes.txt"))
        #expect(try copy.times(of: "output") == times)
    }
}
