import Foundation
import Testing

/// A build that may write no file above a size, as on a full disk, in an output folder of an earlier
/// build, most of whose files are kept.
@Suite struct FullDiskTests {
    /// Blocks of 512 bytes: from too few for any page to enough for all but the record.
    @Test(arguments: [0, 1, 4, 8, 16, 24, 32, 40, 48, 64, 96])
    func aBuildThatRunsOutOfRoomTearsNothing(blocks: Int) async throws {
        var site = try RandomSite(seed: 21)
        #expect(try await Placard.build(site.folder).status == 0)
        try site.heal()
        let old = try site.folder.files(of: "output")
        let clean = try site.copy()
        #expect(try await Placard.build(clean).status == 0)
        let new = try clean.files(of: "output")

        let limited = try await Placard.runShell(
            "ulimit -f \(blocks); '\(Placard.binary.path)' build --now \(Placard.now)",
            in: site.folder.url
        )
        #expect(limited.status == 74, "\(limited.errors)")
        #expect(limited.errors.contains("File too large"), "\(limited.errors)")
        let left = try site.folder.files(of: "output")
        #expect(!left.keys.contains { $0.hasSuffix("placard~") })
        for (path, bytes) in left { #expect(bytes == old[path] || bytes == new[path], "\(path)") }
        if limited.errors.contains("as it was") { #expect(left == old) }

        #expect(try await Placard.build(site.folder).status == 0)
        #expect(try site.folder.files(of: "output") == new)
    }
}
