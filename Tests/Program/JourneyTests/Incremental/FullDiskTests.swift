import Foundation
import Testing

/// A build that may write no file above a size, as on a full disk, in an output folder of an earlier
/// build, most of whose files are kept.
@Suite struct FullDiskTests {
    /// Blocks of 512 bytes: too few for any page, for some, and for nothing but the record.
    @Test(arguments: [1, 8, 16, 32])
    func aBuildThatRunsOutOfRoomTearsNothing(blocks: Int) async throws {
        var site = try RandomSite(seed: 21)
        for number in 1...60 {
            try site.folder.write(
                "---\ntitle: Mend the lamp number \(number)\n---\nIt is dark.\n",
                to: "content/campaigns/lamp-\(number)/campaign.md"
            )
        }
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
        #expect(limited.errors.contains("the limit of a file's size is reached"))
        #expect(limited.errors.contains(blocks < 32 ? "output/" : ".placard/"))
        let left = try site.folder.files(of: "output")
        #expect(!left.keys.contains { $0.contains(".placard~") })
        for (path, bytes) in left { #expect(bytes == old[path] || bytes == new[path], "\(path)") }
        if limited.errors.contains("Nothing was written") { #expect(left == old) }

        #expect(try await Placard.build(site.folder).status == 0)
        #expect(try site.folder.files(of: "output") == new)
    }
}
