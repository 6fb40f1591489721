import FileTree
import FoundationEssentials

/// The test signatures of a site, in memory and in `.placard/signatures.jsonl`: one JSON object a
/// line, one write each, the newest 1,000, readable by their owner alone.
struct SignatureJournal: Sendable {
    /// How many are kept.
    static let limit = 1_000
    /// The file's path from the site's folder.
    static let path = ".placard/signatures.jsonl"
    private static let name = Array("signatures.jsonl".utf8)
    private static let largest = 64 << 20

    /// The signatures, the oldest first.
    private(set) var signatures: [TestSignature] = []
    /// What could not be read or kept, in words; `nil` where nothing is amiss.
    private(set) var remark: String?

    /// Reads what earlier runs kept; a torn last line is dropped with a remark.
    init() {
        do {
            try read()
        } catch {
            remark = "The test signatures of earlier runs cannot be read: \(error.words)."
        }
    }

    /// Keeps a signature.
    mutating func add(_ signature: TestSignature) {
        signatures.append(signature)
        do {
            if signatures.count > Self.limit {
                signatures.removeFirst(signatures.count - Self.limit)
                try replace()
            } else {
                let line = Self.line(signature)
                try Self.folder().append(line.span, toPrivate: Self.name.span)
            }
            remark = nil
        } catch {
            remark = "The test signature is shown here and could not be kept: \(error.words)."
        }
    }

    /// Forgets all signatures.
    mutating func clear() {
        signatures = []
        do {
            try replace()
            remark = nil
        } catch {
            remark = "The test signatures could not be removed: \(error.words)."
        }
    }

    private mutating func read() throws(FileFailure) {
        var bytes: [UInt8] = []
        do {
            let folder = try Folder(at: ".").folder(".placard".utf8.span)
            try folder.read(Self.name.span, limit: Self.largest, into: &bytes)
        } catch {
            if error.reason == .missing { return }
            throw error
        }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let torn = lines.popLast().map { !$0.isEmpty } ?? false
        let decoder = JSONDecoder()
        signatures = lines.suffix(Self.limit).compactMap {
            try? decoder.decode(TestSignature.self, from: Data($0))
        }
        guard torn || signatures.count < lines.count else { return }
        try replace()
        guard torn else { return }
        remark = "The last test signature of an earlier run was cut off and is dropped."
    }

    private func replace() throws(FileFailure) {
        let bytes = signatures.flatMap(Self.line)
        try Self.folder().replace(private: Self.name.span, bytes.span)
    }

    private static func folder() throws(FileFailure) -> Folder {
        let site = try Folder(at: ".")
        let folder = try site.madeFolder(".placard".utf8.span, private: true)
        do {
            let everything = Array("*\n".utf8)
            try folder.create(".gitignore".utf8.span, everything.span)
        } catch {
            guard error.reason == .exists else { throw error }
        }
        return folder
    }

    private static func line(_ signature: TestSignature) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(signature) else { return [] }
        return Array(bytes) + [0x0A]
    }
}
