import CPlatform
import Glibc

/// Every call of the operating system that Placard makes on files.
///
/// A function returns what the call gives, or the error's number negated; no C value but a folder
/// stream's pointer leaves this file.
enum System {
    /// How a file is opened.
    enum Access {
        /// For reading; a pipe does not block.
        case read
        /// For writing; there must be nothing of the name.
        case create
        /// The same, for its owner alone.
        case createPrivate
        /// For writing at its end; made for its owner alone where it is missing.
        case appendPrivate
        /// For reading and writing; made where it is missing.
        case readOrCreate
        /// A folder, to work relative to it.
        case search
        /// A folder, to list or lock it.
        case list

        fileprivate var flags: Int32 {
            switch self {
            case .read: O_RDONLY | O_NONBLOCK
            case .create, .createPrivate: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
            case .appendPrivate: O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK
            case .readOrCreate: O_RDWR | O_CREAT | O_NONBLOCK
            case .search: placard_search_flags()
            case .list: O_RDONLY | O_DIRECTORY
            }
        }

        /// The rights of a file that is made.
        fileprivate var mode: mode_t {
            switch self {
            case .createPrivate, .appendPrivate: 0o600
            default: 0o666
            }
        }
    }

    /// The descriptor of the process's own folder, for paths as the user typed them.
    static let workingFolder: Int32 = AT_FDCWD

    // MARK: Opening

    /// Opens a name directly in a folder; a symbolic link of the name is not followed.
    static func open(_ name: UnsafePointer<CChar>, in folder: Int32, _ access: Access) -> Int32 {
        placard_openat(folder, name, access.flags | O_NOFOLLOW, access.mode)
    }

    /// Opens a path below a folder; no symbolic link is followed and `..` leads nowhere.
    static func open(_ path: UnsafePointer<CChar>, below folder: Int32, _ access: Access) -> Int32 {
        placard_open_beneath(folder, path, access.flags, access.mode)
    }

    /// Opens a path as the user typed it, following symbolic links.
    static func openFollowing(_ path: UnsafePointer<CChar>, _ access: Access) -> Int32 {
        let flags = access.flags & ~O_NOFOLLOW
        return placard_openat(AT_FDCWD, path, flags, access.mode)
    }

    /// Closes a descriptor, also where the result is an error.
    @discardableResult
    static func close(_ descriptor: Int32) -> Int32 {
        Glibc.close(descriptor) == 0 || errno == EINTR ? 0 : -errno
    }

    // MARK: Facts

    static func facts(of descriptor: Int32, _ facts: inout FileFacts) -> Int32 {
        var found = placard_facts()
        let result = placard_facts_of(descriptor, &found)
        if result == 0 { facts = FileFacts(found) }
        return result
    }

    static func facts(
        at name: UnsafePointer<CChar>,
        in folder: Int32,
        _ facts: inout FileFacts
    ) -> Int32 {
        var found = placard_facts()
        let result = placard_facts_at(folder, name, &found)
        if result == 0 { facts = FileFacts(found) }
        return result
    }

    /// The path without symbolic links, `.` and `..`.
    static func realPath(_ path: UnsafePointer<CChar>) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    static func currentFolder() -> String? {
        guard let found = getcwd(nil, 0) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    // MARK: Bytes

    /// Reads until the memory is full or the file ends; the number of bytes read.
    ///
    /// A read that stops at `expected`, the size of a regular file, met its end: asking again to see
    /// nothing come is left out.
    static func read(
        _ descriptor: Int32,
        into memory: UnsafeMutableRawBufferPointer,
        expecting expected: Int
    ) -> Int {
        var done = 0
        while done < memory.count, let base = memory.baseAddress {
            let count = Glibc.read(descriptor, base + done, memory.count - done)
            if count < 0 {
                if errno == EINTR { continue }
                return -Int(errno)
            }
            done += count
            if count == 0 || done == expected { break }
        }
        return done
    }

    /// Writes everything; 0, or the error.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int32 {
        var done = 0
        while done < bytes.count, let base = bytes.baseAddress {
            let count = Glibc.write(descriptor, base + done, bytes.count - done)
            if count < 0 {
                if errno == EINTR { continue }
                return -errno
            }
            done += count
        }
        return 0
    }

    static func equal(
        _ left: UnsafeRawBufferPointer,
        _ right: UnsafeRawBufferPointer
    ) -> Bool {
        guard left.count == right.count else { return false }
        guard let one = left.baseAddress, let other = right.baseAddress else { return true }
        return memcmp(one, other, left.count) == 0
    }

    /// The order of two names by their bytes: negative, 0 or positive.
    static func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        if let one = left.baseAddress, let other = right.baseAddress {
            let order = memcmp(one, other, min(left.count, right.count))
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }

    // MARK: Names

    static func rename(
        _ old: UnsafePointer<CChar>,
        in folder: Int32,
        _ new: UnsafePointer<CChar>,
        in target: Int32
    ) -> Int32 {
        renameat(folder, old, target, new) == 0 ? 0 : -errno
    }

    static func makeFolder(_ name: UnsafePointer<CChar>, in folder: Int32, private isPrivate: Bool)
        -> Int32
    {
        mkdirat(folder, name, isPrivate ? 0o700 : 0o777) == 0 ? 0 : -errno
    }

    static func remove(_ name: UnsafePointer<CChar>, in folder: Int32, isFolder: Bool) -> Int32 {
        unlinkat(folder, name, isFolder ? AT_REMOVEDIR : 0) == 0 ? 0 : -errno
    }

    // MARK: Listing

    /// Calls `body` with each name of a folder but `.` and `..`.
    ///
    /// The kind comes with it where the file system tells it. Takes the descriptor over and closes it.
    static func forEachName(
        consuming descriptor: Int32,
        _ body: (UnsafeRawBufferPointer, FileKind?) -> Void
    ) -> Int32 {
        guard let stream = fdopendir(descriptor) else {
            let error = -errno
            close(descriptor)
            return error
        }
        defer { closedir(stream) }
        while true {
            var name: UnsafePointer<CChar>?
            var count = 0
            var type: Int32 = 0
            let result = placard_next_entry(stream, &name, &count, &type)
            guard result > 0, let name else { return result }
            let bytes = UnsafeRawBufferPointer(start: name, count: count)
            if count <= 2, bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) { continue }
            body(bytes, kind(ofType: type))
        }
    }

    private static func kind(ofType type: Int32) -> FileKind? {
        switch Int(type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .symbolicLink
        case Int(DT_UNKNOWN): nil
        default: .other
        }
    }

    // MARK: Locks

    /// Takes the lock of a descriptor without waiting: 1 when taken, 0 when another holds it.
    static func tryLock(_ descriptor: Int32) -> Int32 {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: return 0
            default: return -errno
            }
        }
        return 1
    }

    /// Makes the file empty and writes the bytes at its start.
    static func overwrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int32 {
        guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
            return -errno
        }
        return write(descriptor, bytes)
    }

    /// Cuts a file off behind its first bytes.
    static func truncate(_ descriptor: Int32, to size: Int) -> Int32 {
        ftruncate(descriptor, off_t(size)) == 0 ? 0 : -errno
    }

    static var processID: Int32 { getpid() }

    static func pause(milliseconds: Int) {
        var wish = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
        _ = nanosleep(&wish, nil)
    }

    /// The kernel's own clock for files, in nanoseconds since 1970.
    static var fileTime: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    // MARK: Words

    static func reason(_ result: Int) -> FileFailure.Reason {
        switch Int32(truncatingIfNeeded: -result) {
        case ENOENT: .missing
        case EEXIST: .exists
        case ELOOP: .symbolicLink
        case EISDIR: .isFolder
        case ENOTDIR: .notFolder
        case ENXIO, ENODEV: .notRegular
        case ENOTEMPTY: .notEmpty
        case EOVERFLOW: .tooLarge
        case ENAMETOOLONG, EINVAL, EILSEQ, EXDEV: .impossibleName
        case EACCES, EPERM: .notPermitted
        case ENOSPC: .diskFull
        case EDQUOT, EFBIG: .quotaReached
        case EROFS: .readOnly
        case EMFILE, ENFILE: .tooManyFiles
        case EIO: .deviceFailed
        case let number: .other(number)
        }
    }

    /// The result that stands for a name which no file can have.
    static let impossibleName: Int32 = -EINVAL

    static func words(for number: Int32) -> String {
        "\(String(cString: strerror(number))) (error \(number))"
    }
}

extension FileFacts {
    fileprivate init(_ found: placard_facts) {
        let kind: FileKind =
            switch found.mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .other
            }
        self.init(
            kind: kind,
            size: Int(found.size),
            modified: found.modified,
            changed: found.changed,
            inode: found.inode,
            device: found.device
        )
    }
}
