import Foundation
import Testing

/// Builds that find the lock taken, its holder dead, or the output folder barred.
@Suite struct BusyAndBarredTests {
    /// Whether a shell can hold a lock.
    static let canLock = FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")
    /// Whether a build can run as somebody to whom nothing belongs.
    static let canBeOther =
        getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

    private static func build(_ prefix: String = "") -> String {
        "\(prefix)'\(Placard.binary.path)' build --now \(Placard.now)"
    }

    @Test(.enabled(if: canLock, "flock of util-linux is missing"))
    func aBuildThatFindsTheLockHeldNamesTheHolderAndGivesUp() async throws {
        let site = try RandomSite(seed: 41)
        #expect(try await Placard.build(site.folder).status == 0)
        let output = try site.folder.files(of: "output")
        let state = try site.folder.files(of: ".placard").filter { $0.key != "lock" }
        try site.folder.write(
            "---\ntitle: New\n---\nNew.\n",
            to: "content/campaigns/new/campaign.md"
        )
        let busy = try await Placard.runShell(
            "exec 9>>.placard/lock; flock 9; echo 4711 > .placard/lock; \(Self.build()) 9>&-",
            in: site.folder.url
        )
        #expect(busy.status == 75)
        #expect(busy.errors.contains("waiting for another build (process 4711) …\n"))
        #expect(
            busy.errors.contains(
                "Another build (process 4711) is still under way; nothing was written."
            ),
            "\(busy.errors)"
        )
        #expect(try site.folder.files(of: "output") == output)
        #expect(try site.folder.files(of: ".placard").filter { $0.key != "lock" } == state)
    }

    @Test(.enabled(if: canLock, "flock of util-linux is missing"))
    func aDeadProcessHoldsNoLock() async throws {
        let site = try RandomSite(seed: 42)
        #expect(try await Placard.build(site.folder).status == 0)
        let died = try await Placard.runShell(
            "sh -c 'exec 9>>.placard/lock; flock 9; echo $$ > .placard/lock; kill -9 $$' || true",
            in: site.folder.url
        )
        #expect(died.status == 0)
        let next = try await Placard.build(site.folder)
        #expect(next.status == 0)
        #expect(!next.errors.contains("waiting"), "\(next.errors)")
    }

    @Test(.enabled(if: canBeOther, "setpriv of util-linux is missing"))
    func anOutputFolderThatMayNotBeWrittenIsToldAndTheRecordStays() async throws {
        var site = try RandomSite(seed: 43)
        #expect(try await Placard.build(site.folder).status == 0)
        try site.heal()
        let output = try site.folder.files(of: "output")
        // Root may write anywhere: it hands the site over, and the modes bar the new owner.
        let isRoot = getuid() == 0
        let owner = isRoot ? "chown -R 65534:65534 . && " : ""
        let other =
            isRoot ? "/usr/bin/setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
        let barred = try await Placard.runShell(
            "\(owner)find output -type d | xargs chmod 555; \(Self.build(other))",
            in: site.folder.url
        )
        #expect(barred.status == 74, "\(barred.errors)")
        #expect(barred.errors.contains("output/"), "\(barred.errors)")
        #expect(barred.errors.contains("permission"), "\(barred.errors)")
        #expect(try site.folder.files(of: "output") == output)

        let clean = try site.copy()
        #expect(try await Placard.build(clean).status == 0)
        let next = try await Placard.runShell(
            "find output -type d | xargs chmod 755; \(Self.build(other))",
            in: site.folder.url
        )
        #expect(next.status == 0, "\(next.errors)")
        #expect(!next.errors.contains("OutputRecordIgnored"))
        #expect(try site.folder.files(of: "output") == clean.files(of: "output"))
    }
}
