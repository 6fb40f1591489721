/// A file operation that the machine refused, or that met something else than a file.
public struct FileFailure: Error, Sendable, Hashable {
    /// What was tried.
    public enum Operation: String, Sendable, CaseIterable {
        /// Opening or finding something.
        case open
        /// Reading a file or listing a folder.
        case read
        /// Creating or writing a file.
        case write
        /// Making a folder.
        case makeFolder = "make the folder"
        /// Putting a staged file in its place.
        case replace
        /// Removing a file or folder.
        case remove
        /// Taking a lock.
        case lock
        /// Learning of changes.
        case watch
    }

    /// Why it failed, as far as a caller may want to tell the reasons apart.
    public enum Reason: Sendable, Hashable {
        /// There is nothing at the path.
        case missing
        /// There is something at the path already.
        case exists
        /// A symbolic link lies at the path or on the way to it.
        case symbolicLink
        /// A folder lies where a file is wanted.
        case isFolder
        /// Something else than a folder lies where a folder is wanted, or on the way.
        case notFolder
        /// Neither a regular file nor a folder: a device, socket or pipe.
        case notRegular
        /// The folder still holds something.
        case notEmpty
        /// More bytes than the caller allows.
        case tooLarge
        /// The name cannot be one: empty, too long, or with a character that no name can hold.
        case impossibleName
        /// The user may not do this.
        case notPermitted
        /// The disk is full.
        case diskFull
        /// The user's share of the disk, or the largest size of a file, is reached.
        case quotaReached
        /// The file system can only be read.
        case readOnly
        /// The process, or the machine, has too many files open.
        case tooManyFiles
        /// The disk does not answer as it should.
        case deviceFailed
        /// Another error of the system, by its number.
        case other(Int32)
    }

    /// What was tried.
    public var operation: Operation
    /// The path as the user knows it, as far as the failing operation knew it.
    public var path: String
    /// Why it failed.
    public var reason: Reason

    /// Creates a failure.
    public init(_ operation: Operation, _ path: String, _ reason: Reason) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    /// The same failure at a path that says more.
    public func at(_ path: String) -> FileFailure {
        FileFailure(operation, path, reason)
    }
}

extension FileFailure: CustomStringConvertible {
    /// One sentence without a full stop: "Cannot write 'output/a.html': the disk is full".
    public var description: String {
        "Cannot \(operation.rawValue) '\(path)': \(words)"
    }

    /// The reason in words.
    public var words: String {
        switch reason {
        case .missing: "there is no such file or folder"
        case .exists: "there is something of this name already"
        case .symbolicLink: "it is a symbolic link, or lies behind one"
        case .isFolder: "it is a folder"
        case .notFolder: "a file stands where a folder is needed"
        case .notRegular: "it is not an ordinary file"
        case .notEmpty: "the folder is not empty"
        case .tooLarge: "it is larger than Placard reads"
        case .impossibleName: "the name is too long or not a possible one"
        case .notPermitted: "you lack the permission"
        case .diskFull: "the disk is full"
        case .quotaReached: "your quota or the limit of a file's size is reached"
        case .readOnly: "the file system is read-only"
        case .tooManyFiles: "too many files are open"
        case .deviceFailed: "the disk reports an input/output error"
        case .other(let number): System.words(for: number)
        }
    }
}
