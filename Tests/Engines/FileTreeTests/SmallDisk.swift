import Foundation

/// A file system in memory with room for little, which only root may make.
final class SmallDisk {
    let path: String
    private let scratch: ScratchFolder

    static let isPossible = geteuid() == 0 && (try? SmallDisk(bytes: 65_536)) != nil

    init(bytes: Int) throws {
        scratch = try ScratchFolder()
        path = "\(scratch.path)/disk"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(bytes),mode=755") == 0 else {
            throw CocoaError(.fileWriteNoPermission)
        }
    }

    deinit {
        umount2(path, Int32(MNT_DETACH))
    }
}
