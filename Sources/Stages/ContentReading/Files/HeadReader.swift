public import CampaignModel
import Digests
public import Diagnostics
public import FileTree

/// Reads the heads of content files, one after the other, through one buffer.
///
/// Each worker owns one.
public struct HeadReader: ~Copyable {
    /// The largest Markdown file, in bytes: a document of one megabyte and its front matter.
    public static let largestFile = 1_000_000 + 64 * 1024

    private let decoder = HeadDecoder()
    private var bytes: [UInt8] = []

    /// Creates a reader with an empty buffer.
    public init() {}

    /// Reads a file's head.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - content: The folder that stands for `content/` in paths.
    ///   - diagnostics: What is wrong with it is appended here.
    /// - Returns: The head, or `nil` where there is none to be had.
    public mutating func head(
        of source: ContentSource,
        in content: borrowing Folder,
        diagnostics: inout [Diagnostic]
    ) -> ContentHead? {
        guard let read = read(source, in: content, diagnostics: &diagnostics) else { return nil }
        return head(of: source, fingerprint: read.fingerprint, diagnostics: &diagnostics)
    }

    /// Reads a file into the buffer.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - content: The folder that stands for `content/` in paths.
    ///   - diagnostics: Why it cannot be read is appended here.
    /// - Returns: What the file system knew of it before its first byte was read, and the hash of its
    ///   bytes; `nil` where it cannot be read.
    public mutating func read(
        _ source: ContentSource,
        in content: borrowing Folder,
        diagnostics: inout [Diagnostic]
    ) -> (facts: FileFacts, fingerprint: UInt64)? {
        guard source.byteCount <= Self.largestFile else {
            diagnostics.append(.fileTooLarge(source.path, byteCount: source.byteCount))
            return nil
        }
        do {
            let path = source.path.utf8.span
                .extracting(droppingFirst: ContentFiles.prefix.utf8.count)
            let facts = try content.read(path, limit: Self.largestFile, into: &bytes)
            return (facts, XXH3.digest(of: bytes.span))
        } catch {
            diagnostics.append(.unreadable(source.path, error.words))
            return nil
        }
    }

    /// The head of the file that was read last.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - fingerprint: The hash of its bytes.
    ///   - diagnostics: What is wrong with it is appended here.
    /// - Returns: The head, or `nil` where there is none to be had.
    public func head(
        of source: ContentSource,
        fingerprint: UInt64,
        diagnostics: inout [Diagnostic]
    ) -> ContentHead? {
        if let offset = TextBytes.firstInvalid(in: bytes.span) {
            diagnostics.append(.notUTF8(source.path, at: Self.position(of: offset, in: bytes)))
            return nil
        }
        return bytes.withUnsafeBufferPointer {
            decoder.head(
                of: $0,
                source: source,
                fingerprint: fingerprint,
                diagnostics: &diagnostics
            )
        }
    }

    /// Whether a file still has the front matter that its head was decoded from.
    ///
    /// - Parameters:
    ///   - file: The file as it was then.
    ///   - content: The folder that stands for `content/` in paths.
    /// - Returns: `false` also where it cannot be read.
    public mutating func isHeadUnchanged(of file: ContentFile, in content: borrowing Folder) -> Bool
    {
        let path = file.path.utf8.span.extracting(droppingFirst: ContentFiles.prefix.utf8.count)
        guard (try? content.read(path, limit: Self.largestFile, into: &bytes)) != nil else {
            return false
        }
        return bytes.withUnsafeBufferPointer {
            guard case .found(let place) = FrontMatterPlace.find(in: $0) else { return false }
            let yaml = UnsafeBufferPointer(rebasing: $0[place.yaml])
            return place.bodyOffset == file.bodyOffset
                && XXH3.digest(of: yaml.span) == file.headFingerprint
        }
    }

    /// The place of a byte; what comes before it is UTF-8.
    private static func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
        let before = bytes[..<offset]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        return SourcePosition(line: line, column: column)
    }
}
