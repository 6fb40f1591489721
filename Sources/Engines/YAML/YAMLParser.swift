import Diagnostics

/// Reads YAML into a tree with a place on every key and value, and says in plain words what is wrong.
///
/// A text is bounded before libyaml sees it. After a syntax error the guilty line is mended and the
/// text is read again, so that one run finds many mistakes; that costs one more pass for each.
public struct YAMLParser: Sendable {
    /// The bounds of a text.
    public var limits: YAMLLimits

    private static let mostRepairs = 20

    /// The version of libyaml in use.
    public static var libraryVersion: String { EventStream.libraryVersion }

    /// Creates a parser.
    public init(limits: YAMLLimits) {
        self.limits = limits
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8; a byte order mark is skipped.
    ///   - path: The file, for messages.
    ///   - firstLine: The number of the text's first line in its file; front matter begins at 2.
    ///   - source: The number that each node is given as its `source`.
    /// - Returns: The tree and what is wrong with the text.
    public func parse(
        _ bytes: [UInt8],
        path: String,
        firstLine: Int = 1,
        source: UInt16 = 0
    ) -> ParsedYAML {
        bytes.withUnsafeBufferPointer {
            parse($0, path: path, firstLine: firstLine, source: source)
        }
    }

    /// Reads a text that lies in memory of the caller, which is not kept.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8; a byte order mark is skipped.
    ///   - path: The file, for messages.
    ///   - firstLine: The number of the text's first line in its file; front matter begins at 2.
    ///   - source: The number that each node is given as its `source`.
    /// - Returns: The tree and what is wrong with the text.
    public func parse(
        _ bytes: UnsafeBufferPointer<UInt8>,
        path: String,
        firstLine: Int = 1,
        source: UInt16 = 0
    ) -> ParsedYAML {
        let place = TextPlace(path: path, firstLine: firstLine, source: source)
        guard bytes.count <= limits.bytes else {
            let start = place.location(SourceRange(at: place.start))
            let tooLong = YAMLDiagnostics.tooLong(bytes.count, limit: limits.bytes, at: start)
            return ParsedYAML(root: nil, diagnostics: [tooLong])
        }
        let hasMark = bytes.count > 2 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
        let text = hasMark ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
        let check = ByteCheck(text, path: path, firstLine: firstLine)
        if check.diagnostics.isEmpty {
            if let root = OrdinaryTree.root(of: text, place, check, limits) {
                return ParsedYAML(root: root, diagnostics: [])
            }
            return read(text, place, check.hashLines)
        }
        guard let mended = check.mended else {
            return ParsedYAML(root: nil, diagnostics: check.diagnostics)
        }
        var parsed = mended.withUnsafeBufferPointer { read($0, place, check.hashLines) }
        parsed.diagnostics = (check.diagnostics + parsed.diagnostics).sorted()
        return parsed
    }

    /// Reads a text that `ByteCheck` has passed by libyaml.
    func read(
        _ text: UnsafeBufferPointer<UInt8>,
        _ place: TextPlace,
        _ hashLines: [Int]
    ) -> ParsedYAML {
        let reading = reading(text, place, hashLines: hashLines)
        guard let failure = reading.failure else { return reading.parsed }
        return repair(text, failure, place)
    }

    private func reading(
        _ text: UnsafeBufferPointer<UInt8>,
        _ place: TextPlace,
        hashLines: [Int]
    ) -> (parsed: ParsedYAML, failure: SyntaxFailure?) {
        var builder = TreeBuilder(
            text,
            place: place,
            limits: limits,
            hashLines: hashLines
        )
        let root = builder.tree()
        var diagnostics = builder.diagnostics
        if !builder.suspects.isEmpty {
            let lines = SourceLines(text, firstLine: place.firstLine)
            diagnostics += builder.suspects.compactMap { suspect in
                SuspectCheck(lines: lines, place: place).diagnostic(for: suspect)
            }
            diagnostics.sort()
        }
        return (ParsedYAML(root: root, diagnostics: diagnostics), builder.failure)
    }

    private func repair(
        _ text: UnsafeBufferPointer<UInt8>,
        _ failure: SyntaxFailure,
        _ place: TextPlace
    ) -> ParsedYAML {
        var lines = SourceLines(text, firstLine: place.firstLine)
        var failure = failure
        var repaired: Set<Int> = []
        var found: [Diagnostic] = []
        while true {
            let explanation = SyntaxExplanation.explain(
                failure,
                in: lines,
                repaired: repaired,
                place: place
            )
            let isGuess = explanation.repairs.isEmpty
            let isWorthTelling = isGuess ? found.isEmpty : !explanation.isEcho
            if isWorthTelling { found.append(explanation.diagnostic) }
            for repair in explanation.repairs {
                lines.replace(repair.number, with: repair.line)
                repaired.insert(repair.number)
            }
            let again = lines.bytes.withUnsafeBufferPointer {
                let check = ByteCheck($0, path: place.path, firstLine: place.firstLine)
                return reading($0, place, hashLines: check.hashLines)
            }
            let next = again.failure
            if isGuess || next == nil || repaired.count >= Self.mostRepairs {
                let all = found + again.parsed.diagnostics
                return ParsedYAML(root: again.parsed.root, diagnostics: all.sorted())
            }
            if let next { failure = next }
        }
    }
}
