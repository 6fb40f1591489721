import Foundation
import Testing

/// The same input gives the same bytes, and a second build writes nothing.
@Suite struct SameBytesTests {
    @Test func threadsLanguageTimeZoneAndFolderChangeNoByte() async throws {
        let here = try ScratchFolder.example("a")
        let plain = try await Placard.build(
            here,
            ["--jobs", "1"],
            variables: ["LANG": "C", "LC_ALL": "C", "TZ": "UTC"]
        )
        #expect(plain.status == 0, "\(plain.errors)")
        let there = try ScratchFolder.example("another place/with a longer path")
        let other = try await Placard.build(
            there,
            ["--jobs", "2"],
            variables: [
                "LANG": "ar_EG.UTF-8", "LC_ALL": "ar_EG.UTF-8", "TZ": "Asia/Kathmandu",
            ]
        )
        #expect(other.status == 0, "\(other.errors)")
        let first = try here.files(of: "output")
        let second = try there.files(of: "output")
        #expect(first.count > 100)
        #expect(Set(first.keys) == Set(second.keys))
        for (path, bytes) in first { #expect(second[path] == bytes, "\(path)") }
        for (path, bytes) in first {
            #expect(bytes.range(of: Data(here.url.path.utf8)) == nil, "\(path)")
        }
    }

    @Test func aSecondBuildWritesNothing() async throws {
        let site = try ScratchFolder.example()
        #expect(try await Placard.build(site).status == 0)
        let times = try site.times(of: "output")
        let again = try await Placard.build(site)
        #expect(again.status == 0)
        let count = times.count
        #expect("\(again.output)\(again.errors)".contains("0 files written, \(count) unchanged"))
        #expect(try site.times(of: "output") == times)
    }
}
