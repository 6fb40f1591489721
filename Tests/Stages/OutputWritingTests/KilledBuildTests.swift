import CampaignModel
import Foundation
import OutputWriting
import Testing

@Suite(.serialized) struct KilledBuildTests {
    private static let count = 300

    /// The site's pages in a version, each of which says where it is and names an asset.
    private static func files(_ version: String) -> [String: String] {
        var files = ["assets/main.\(version).css": "body {} /* \(version) */"]
        for number in 0..<count {
            let text = "\(version) \(number) " + String(repeating: version, count: 3_000)
            files["s\(number)/index.html"] = text
            files["s\(number)/share/index.html"] = text
        }
        return files
    }

    /// The moment of a build at which it is killed.
    enum Moment: Codable, Sendable {
        /// This page is staged.
        case staged(Int)
        /// This page is in its place.
        case placed(Int)
        /// The first file that is no longer wanted is gone.
        case removing

        /// Once it has come it stays so: on a busy machine whoever looks may be late.
        func hasCome(_ site: ScratchSite) -> Bool {
            switch self {
            case .staged(let number):
                site.text("output/s\(number)/.index.html.placard~") != nil
                    || site.text("output/.s\(number).placard~~/index.html") != nil
                    || Moment.placed(number).hasCome(site)
            case .placed(let number): site.text("output/s\(number)/index.html")?.first == "b"
            case .removing: site.text("output/assets/main.a.css") == nil
            }
        }
    }

    /// Builds version "b" and dies at a moment.
    private static func buildAndDie(at path: String, _ moment: Moment) async throws {
        let site = ScratchSite(at: path)
        let files = files("b")
        Thread {
            while !moment.hasCome(site) {}
            kill(getpid(), SIGKILL)
        }.start()
        try await site.build(files)
        while true { usleep(1000) }
    }

    /// What is wrong with the output folder between the two versions.
    private func faults(of site: ScratchSite) -> [String] {
        let (old, new) = (Self.files("a"), Self.files("b"))
        return (0..<Self.count).compactMap { number in
            let name = "s\(number)/index.html"
            let text = site.text("output/\(name)")
            guard let text, text == old[name] || text == new[name] else { return "\(name) is torn" }
            let asset = "assets/main.\(text.prefix(1)).css"
            return site.text("output/\(asset)") == nil ? "\(name) lacks \(asset)" : nil
        }
    }

    @Test(
        arguments: [
            .staged(0), .staged(100), .staged(290), .placed(0), .placed(50), .placed(150),
            .placed(299),
            .removing,
        ] as [Moment]
    )
    func aBuildThatIsKilledLeavesWholeFilesAndTheNextCompletesIt(_ moment: Moment) async throws {
        let site = try ScratchSite()
        try await site.build(Self.files("a"))
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = site.path as String, moment = moment as Moment] in
            try await Self.buildAndDie(at: path, moment)
        }
        #expect(faults(of: site) == [])
        try await completes(site)
        #expect(site.text("output/assets/main.a.css") == nil)
    }

    @Test(
        arguments: [.staged(0), .staged(290), .placed(0), .placed(150), .placed(299)] as [Moment]
    )
    func aFirstBuildThatIsKilledLeavesWholeFolders(_ moment: Moment) async throws {
        let site = try ScratchSite()
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = site.path as String, moment = moment as Moment] in
            try await Self.buildAndDie(at: path, moment)
        }
        let files = Self.files("b")
        for number in 0..<Self.count {
            let (page, share) = ("s\(number)/index.html", "s\(number)/share/index.html")
            guard try site.facts("output/s\(number)") != nil else { continue }
            #expect(site.text("output/\(page)") == files[page])
            #expect(site.text("output/\(share)") == files[share])
            #expect(site.text("output/assets/main.b.css") != nil)
        }
        try await completes(site)
    }

    /// The files that were put in their places without a record of theirs are removed once no build
    /// wants them.
    @Test(arguments: [false, true])
    func whatAKilledBuildPutInPlaceIsPlacards(_ isFirst: Bool) async throws {
        let site = try ScratchSite()
        if !isFirst { try await site.build(["index.html": "old"]) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = site.path as String] in
            try await Self.buildAndDie(at: path, .placed(150))
        }
        let outcome = try await site.build(["other.html": "new"])
        guard case .written(let summary, let warnings) = outcome else {
            throw Unexpected(what: "refused")
        }
        #expect(summary.removed > 0)
        #expect(warnings.isEmpty)
        #expect(try site.tree() == ["other.html"])
    }

    /// What a killed build noted is of no use once another record stands.
    @Test func theJournalOfAnotherRecordIsDropped() async throws {
        let site = try ScratchSite()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = site.path as String] in
            try await Self.buildAndDie(at: path, .placed(150))
        }
        let name = try #require(try site.tree(".placard").first { $0.hasSuffix(".next") })
        let journal = try #require(site.data(".placard/\(name)"))
        try await site.build(["index.html": "a"])
        #expect(try !site.tree(".placard").contains(name))
        let record = try site.facts(try site.recordName())
        for damage in [0, 1] {
            try (journal + Data(repeating: 0, count: damage))
                .write(to: URL(fileURLWithPath: "\(site.path)/.placard/\(name)"))
            #expect(try site.begin().short == "ready")
            #expect(try !site.tree(".placard").contains(name))
            #expect(try site.facts(try site.recordName()) == record)
        }
    }

    /// The next build makes everything as it should be.
    private func completes(_ site: ScratchSite) async throws {
        let files = Self.files("b")
        guard case .written(let summary, let warnings) = try await site.build(files) else {
            throw Unexpected(what: "refused")
        }
        #expect(summary.written + summary.unchanged == files.count)
        #expect(warnings.isEmpty)
        #expect(try site.tree().filter { !$0.hasSuffix("/") } == files.keys.sorted())
    }
}
