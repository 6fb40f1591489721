import CampaignModel
import FileTree
import Foundation
import OutputWriting
import Testing

@Suite struct FaultTests {
    private let site: ScratchSite

    init() throws {
        site = try ScratchSite()
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func aFullDiskLeavesTheOutputAsItWas() async throws {
        let disk = try SmallDisk(at: "\(site.path)/disk", kilobytes: 256)
        try await site.build(["index.html": "a"], output: "disk/output")
        let session = try site.session(output: "disk/output")
        var writer = session.writer()
        var failure: FileFailure?
        do {
            let bytes = [UInt8](repeating: 65, count: 30_000)
            for number in 0..<20 {
                try writer.write(bytes.span, to: "p\(number)/index.html".utf8.span, as: .page)
            }
        } catch { failure = error }
        #expect(failure?.reason == .diskFull)
        #expect(failure?.path.contains("disk/output/p") == true)
        _ = writer.finish()
        session.abandon()
        #expect(try site.tree("disk/output") == ["index.html"])
        withExtendedLifetime(disk) {}
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func aFullDiskForTheRecordChangesNothing()
        async throws
    {
        let disk = try SmallDisk(at: "\(site.path)/disk", kilobytes: 64)
        var places = site.places()
        places.site = "\(site.path)/disk"
        guard case .ready(let session, _) = try OutputWriting(places).begin(onWait: { _ in })
        else { throw Unexpected(what: "not ready") }
        let files = Dictionary(
            uniqueKeysWithValues: (0..<2000).map { ("s/page-with-a-long-name-\($0).html", "x") }
        )
        let staged = try site.stage(files, session)
        do {
            _ = try await session.commit([staged], jobs: 2)
            Issue.record("the record found room")
        } catch {
            #expect(!error.isHalfDone)
            guard case .machine(let failure) = error.cause else { throw error }
            #expect(failure.reason == .diskFull)
        }
        #expect(try site.tree() == [])
        withExtendedLifetime(disk) {}
    }

    @Test func aFolderThatMayNotBeWrittenIsAFailure() async throws {
        try await site.build(["index.html": "a"])
        chmod("\(site.path)/output", 0o555)
        defer { chmod("\(site.path)/output", 0o755) }
        try giveAway()
        await #expect(processExitsWith: .success) { [path = site.path as String] in
            if geteuid() == 0 { setuid(65_534) }
            let site = ScratchSite(at: path)
            let session = try site.session()
            var failure: FileFailure?
            do { _ = try site.stage(["index.html": "b"], session) } catch {
                failure = error as? FileFailure
            }
            #expect(failure == FileFailure(.write, "\(path)/output/index.html", .notPermitted))
        }
        #expect(site.text("output/index.html") == "a")
    }

    @Test func aFileThatMayNotBeReadIsReplaced() async throws {
        try await site.build(["index.html": "a"])
        chmod("\(site.path)/output/index.html", 0)
        try giveAway()
        await #expect(processExitsWith: .success) { [path = site.path as String] in
            if geteuid() == 0 { setuid(65_534) }
            let outcome = try await ScratchSite(at: path).build(["index.html": "b"])
            #expect(outcome.short == "1 0 0 0")
        }
        #expect(site.text("output/index.html") == "b")
    }

    /// Makes the whole site nobody's own, where the tests run as root.
    private func giveAway() throws {
        guard geteuid() == 0 else { return }
        chown(site.path, 65_534, 65_534)
        for name in try site.tree(".") { chown("\(site.path)/\(name)", 65_534, 65_534) }
    }
}

/// A file system in memory with room for little, which only root may make.
final class SmallDisk {
    private let path: String

    static let isPossible: Bool = {
        guard geteuid() == 0, let site = try? ScratchSite() else { return false }
        return (try? SmallDisk(at: "\(site.path)/disk", kilobytes: 64)) != nil
    }()

    init(at path: String, kilobytes: Int) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k,mode=755") == 0 else {
            throw Unexpected(what: "no mount")
        }
    }

    deinit {
        umount2(path, Int32(MNT_DETACH))
    }
}
