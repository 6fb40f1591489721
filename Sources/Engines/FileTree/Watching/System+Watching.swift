import Glibc

// The system's own watching of folders: `man 7 inotify`.
extension System {
    /// What an event says.
    struct WatchEvent {
        var watch: Int32
        var isFolder: Bool
        /// Something of the name came, ready-made or still empty.
        var came: Bool
        /// Something of the name was written to its end.
        var written: Bool
        /// Something of the name went.
        var went: Bool
        /// Something of the name went elsewhere as it was.
        var moved: Bool
        /// The watched folder itself went, or is watched no more.
        var ended: Bool
        /// Events were lost.
        var overflowed: Bool
        var name: String
    }

    /// Begins to watch; the descriptor to read events from.
    static func startWatching() -> Int32 {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        return descriptor < 0 ? -errno : descriptor
    }

    /// Watches one folder; the number of the watch.
    static func watch(_ folder: UnsafePointer<CChar>, with descriptor: Int32) -> Int32 {
        let mask =
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
            | IN_MOVE_SELF
        let how =
            UInt32(mask) | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW) | UInt32(IN_EXCL_UNLINK)
        let watch = inotify_add_watch(descriptor, folder, how)
        return watch < 0 ? -errno : watch
    }

    /// Stops watching a folder.
    static func unwatch(_ watch: Int32, with descriptor: Int32) {
        _ = inotify_rm_watch(descriptor, watch)
    }

    /// Waits until there is something to read: 1, or 0 where nothing came.
    static func wait(for descriptor: Int32, milliseconds: Int) -> Int32 {
        var wish = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let count = poll(&wish, 1, Int32(milliseconds))
        if count < 0 { return errno == EINTR ? 0 : -errno }
        return count
    }

    /// Reads the events that have come; the last result of the call, 0 or an error.
    static func readEvents(_ descriptor: Int32, _ body: (WatchEvent) -> Void) -> Int32 {
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { memory in
            while true {
                let count = Glibc.read(descriptor, memory.baseAddress, memory.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno == EAGAIN ? 0 : -errno
                }
                if count == 0 { return 0 }
                var place = 0
                while place + 16 <= count {
                    let length = Int(memory.load(fromByteOffset: place + 12, as: UInt32.self))
                    body(event(memory, at: place, length))
                    place += 16 + length
                }
            }
        }
    }

    private static func event(_ memory: UnsafeMutableRawBufferPointer, at place: Int, _ length: Int)
        -> WatchEvent
    {
        let mask = memory.load(fromByteOffset: place + 4, as: UInt32.self)
        func has(_ flags: Int32...) -> Bool { flags.contains { mask & UInt32($0) != 0 } }
        let name = memory[(place + 16)..<(place + 16 + length)].prefix { $0 != 0 }
        return WatchEvent(
            watch: memory.load(fromByteOffset: place, as: Int32.self),
            isFolder: has(Int32(IN_ISDIR)),
            came: has(Int32(IN_CREATE), Int32(IN_MOVED_TO)),
            written: has(Int32(IN_CLOSE_WRITE), Int32(IN_MOVED_TO)),
            went: has(Int32(IN_DELETE), Int32(IN_MOVED_FROM)),
            moved: has(Int32(IN_MOVED_FROM)),
            ended: has(Int32(IN_DELETE_SELF), Int32(IN_MOVE_SELF), Int32(IN_IGNORED)),
            overflowed: has(Int32(IN_Q_OVERFLOW)),
            name: String(decoding: name, as: UTF8.self)
        )
    }
}
