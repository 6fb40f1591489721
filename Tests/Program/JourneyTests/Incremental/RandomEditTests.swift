import Foundation
import Testing

/// After whatever was changed, a build ends with the tree that a clean build makes, and says the same.
@Suite struct RandomEditTests {
    /// How many builds each seed makes; `PLACARD_STEPS` asks for more.
    private static let steps =
        ProcessInfo.processInfo.environment["PLACARD_STEPS"].flatMap { Int($0) } ?? 60

    @Test(arguments: [1, 2, 3, 4])
    func anIncrementalBuildEndsAsACleanOne(seed: UInt64) async throws {
        var site = try RandomSite(seed: seed)
        var options = ["--now", "2026-11-22T12:00:00Z", "--environment", "production"]
        var isBuilt = false
        var isWhole = false
        var wholeBuilds = 0
        for _ in 0..<Self.steps {
            // Damage beside which something else changes may have to stay.
            if isWhole, site.number(below: 4) == 0 {
                try site.damage()
            } else if site.number(below: 3) == 0 {
                for _ in 0...site.number(below: 2) { try site.editBody() }
            } else {
                for _ in 0...site.number(below: 2) { try site.edit() }
                options = site.options(options)
            }
            let before = isBuilt ? try site.folder.files(of: "output") : [:]
            let clean = try site.copy()
            let expected = try await Placard.run(["build"] + options, in: clean.url)
            let found = try await Placard.run(["build"] + options, in: site.folder.url)
            let history = "seed \(seed): \(site.history.suffix(12))"
            try #require(found.status == expected.status, "\(history)\n\(found.errors)")
            #expect(messages(found) == messages(expected), "\(history)")
            isWhole = expected.status == 0
            guard isWhole else {
                try site.heal()
                if isBuilt { try #require(try site.folder.files(of: "output") == before) }
                continue
            }
            isBuilt = true
            wholeBuilds += 1
            let files = try site.folder.files(of: "output")
            let wanted = try clean.files(of: "output")
            let different = Set(files.keys).union(wanted.keys).filter { files[$0] != wanted[$0] }
            try #require(different.isEmpty, "\(history)\n\(different.sorted())")
        }
        #expect(wholeBuilds * 4 > Self.steps, "\(wholeBuilds) of \(Self.steps) compared something")
    }

    @Test func aSecondBuildOfTheSameSiteTouchesNothing() async throws {
        let site = try RandomSite(seed: 7)
        #expect(try await Placard.build(site.folder).status == 0)
        let times = try site.folder.times(of: "output")
        let second = try await Placard.build(site.folder)
        #expect(second.errors.contains("\n0 files written, "))
        #expect(try site.folder.times(of: "output") == times)
        let forced = try await Placard.build(site.folder, ["--force"])
        #expect(forced.errors.contains("\n0 files written, "))
        #expect(try site.folder.times(of: "output") == times)
    }

    @Test func aBuildThatIsKilledAtAnyMomentIsCompletedByTheNext() async throws {
        var site = try RandomSite(seed: 11)
        let first = try await Placard.build(site.folder)
        #expect(first.status == 0, "\(first.errors)")
        for _ in 0..<(Self.steps / 2) {
            try site.edit()
            let old = try site.folder.files(of: "output")
            let delay = "0.\(100 + site.number(below: 400))"
            let build = "build --now \(Placard.now)"
            _ = try await Placard.runShell(
                "timeout -s KILL \(delay) '\(Placard.binary.path)' \(build) || true",
                in: site.folder.url
            )
            let clean = try site.copy()
            let expected = try await Placard.build(clean)
            let left = try site.folder.files(of: "output").filter { !$0.key.contains(".placard~") }
            let new = expected.status == 0 ? try clean.files(of: "output") : old
            for (path, bytes) in left {
                try #require(bytes == old[path] || bytes == new[path], "\(path) is torn")
            }
            let next = try await Placard.build(site.folder)
            try #require(next.status == expected.status, "\(next.errors)")
            if expected.status == 0 {
                try #require(
                    try site.folder.files(of: "output") == new,
                    "\(site.history.suffix(9))"
                )
            } else {
                try site.heal()
            }
        }
    }

    @Test func twoBuildsAtOnceEndAsOne() async throws {
        let site = try RandomSite(seed: 12)
        async let first = Placard.build(site.folder)
        async let second = Placard.build(site.folder)
        #expect(try await first.status == 0)
        #expect(try await second.status == 0)
        let clean = try site.copy()
        #expect(try await Placard.build(clean).status == 0)
        #expect(try site.folder.files(of: "output") == clean.files(of: "output"))
    }

    @Test func aDamagedRecordCostsWorkAndNothingElse() async throws {
        let site = try RandomSite(seed: 13)
        #expect(try await Placard.build(site.folder).status == 0)
        let files = try site.folder.files(of: "output")
        let state = try site.folder.files(of: ".placard")
        let record = try #require(state.keys.first { $0.hasPrefix("output-") })
        var bytes = try #require(state[record])
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: site.folder.url.appendingPathComponent(".placard/\(record)"))
        let next = try await Placard.build(site.folder)
        #expect(next.status == 0)
        #expect(next.errors.contains("OutputRecordIgnored"))
        #expect(try site.folder.files(of: "output") == files)
        #expect(!(try await Placard.build(site.folder)).errors.contains("OutputRecordIgnored"))
    }

    /// Everything but the counts of files and the time.
    private func messages(_ outcome: Placard.Outcome) -> [Substring] {
        outcome.errors.split(separator: "\n").filter {
            !$0.contains(" pages in output/") && !$0.contains(" written, ")
        }
    }
}
