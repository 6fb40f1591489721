import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(15)))
struct InvalidSiteTests {
    @Test func everyCaseOfMistakesSaysExactlyWhatIsRecorded() async throws {
        let base = try await Sites.builtBase()
        defer { base.remove() }
        let isRecording = ProcessInfo.processInfo.environment["RECORD_EXPECTED"] != nil
        #expect(InvalidSite.all.count >= 60)
        for invalid in InvalidSite.all {
            let site = try SiteRun(of: base.folder)
            defer { site.remove() }
            try invalid.overlay(on: site)
            let before = try site.outputFiles()
            let outcome = try await site.run(
                invalid.arguments + SiteRun.now,
                variables: invalid.variables
            )
            let text = InvalidSite.plain(outcome.errors, in: site)
            if isRecording, text != invalid.expected {
                try invalid.record(text)
                Issue.record("recorded anew: \(invalid.name)")
                continue
            }
            #expect(text == invalid.expected, "\(invalid.name)")
            let isRefused = text.contains("Nothing was written;")
            #expect(outcome.status == (isRefused ? 1 : 0), "\(invalid.name)")
            #expect(isRefused == text.contains(": error: "), "\(invalid.name)")
            if isRefused {
                #expect(try site.outputFiles() == before, "output/ of \(invalid.name) changed")
            }
        }
    }

    @Test(arguments: InvalidSite.all)
    func aCaseHoldsNothingButItsSiteAndWhatIsSaid(invalid: InvalidSite) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: invalid.folder.path)
        #expect(files.contains("expected"))
        #expect(Set(files).isSubset(of: ["expected", "site", "DELETE"]))
        #expect(!invalid.expected.isEmpty)
    }

    @Test func mistakesOfManyKindsAreAllToldInOneRunSorted() throws {
        let many = try #require(InvalidSite.all.first { $0.name == "many-at-once" })
        let places = many.expected.split(separator: "\n").compactMap { line in
            line.firstMatch(of: #/^([a-z][^:]*)(:([0-9]+):([0-9]+))?: (error|warning|note): /#).map
            {
                (String($0.1), Int($0.3 ?? "0") ?? 0, Int($0.4 ?? "0") ?? 0)
            }
        }
        #expect(places.count > 12)
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    }
}
