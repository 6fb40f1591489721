/// A lock between processes, held until the value goes away or the process ends.
public struct FolderLock: ~Copyable, Sendable {
    /// How long to wait for another process, and how often to look.
    public struct Patience: Sendable {
        /// The longest wait in milliseconds.
        public var longest: Int
        /// The time between two looks in milliseconds.
        public var step: Int

        /// Creates a patience; by default ten seconds.
        public init(longest: Int = 10_000, step: Int = 50) {
            self.longest = longest
            self.step = max(1, step)
        }
    }

    private let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        System.close(descriptor)
    }

    /// Takes the lock that a file stands for, and writes this process's number into it.
    ///
    /// - Parameters:
    ///   - name: The lock file's name, directly in the folder; it is made where it is missing.
    ///   - folder: The folder.
    ///   - patience: How long to wait.
    ///   - onWait: Called once, before the first wait, with the number of the process that holds the
    ///     lock where the file tells it.
    /// - Returns: The lock, or `nil` where another process held it all the time.
    /// - Throws: A failure to open, read or write the file.
    public static func taken(
        file name: Span<UInt8>,
        in folder: borrowing Folder,
        patience: Patience,
        onWait: (Int?) -> Void
    ) throws(FileFailure) -> FolderLock? {
        let root = folder.descriptor
        let result = CName.with(name) { System.open($0, in: root, .readOrCreate) }
        let descriptor = try folder.checked(result, .lock, name)
        let lock = FolderLock(descriptor: descriptor)
        let isTaken = try wait(descriptor, name.text, patience) {
            onWait(holder(in: descriptor))
        }
        guard isTaken else { return nil }
        let digits = Array("\(System.processID)\n".utf8)
        let written = digits.withUnsafeBytes { System.overwrite(descriptor, $0) }
        _ = try folder.checked(written, .lock, name)
        return lock
    }

    /// Takes the lock of a folder itself.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - patience: How long to wait.
    ///   - onWait: Called once, before the first wait; who holds the lock is not known.
    /// - Returns: The lock, or `nil` where another process held it all the time.
    /// - Throws: A failure to lock.
    public static func taken(
        on folder: borrowing Folder,
        patience: Patience,
        onWait: () -> Void
    ) throws(FileFailure) -> FolderLock? {
        let root = folder.descriptor
        let name = [UInt8(ascii: ".")]
        let result = CName.with(name.span) { System.open($0, in: root, .list) }
        let lock = FolderLock(descriptor: try folder.checked(result, .lock, name.span))
        guard try wait(lock.descriptor, ".", patience, onWait) else { return nil }
        return lock
    }

    private static func wait(
        _ descriptor: Int32,
        _ name: String,
        _ patience: Patience,
        _ onWait: () -> Void
    ) throws(FileFailure) -> Bool {
        var waited = 0
        while true {
            let result = System.tryLock(descriptor)
            guard result >= 0 else { throw FileFailure(.lock, name, System.reason(Int(result))) }
            if result == 1 { return true }
            if waited == 0 { onWait() }
            guard waited < patience.longest else { return false }
            System.pause(milliseconds: patience.step)
            waited += patience.step
        }
    }

    private static func holder(in descriptor: Int32) -> Int? {
        var digits = [UInt8](repeating: 0, count: 20)
        let count = digits.withUnsafeMutableBytes {
            System.read(descriptor, into: $0, expecting: 0)
        }
        guard count > 0 else { return nil }
        let text = String(decoding: digits[..<count].prefix { $0 != 0x0A }, as: UTF8.self)
        return Int(text)
    }
}
