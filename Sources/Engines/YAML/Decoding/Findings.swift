public import Diagnostics

/// The mistakes found while a tree is decoded, and the paths of the texts that it was written in.
public struct Findings: Sendable {
    /// What was found so far, in the order of decoding; no more than 200 of one tree.
    public private(set) var diagnostics: [Diagnostic] = []
    /// The path of each text, by a node's `source`.
    public let paths: [String]
    private let withoutPlaces: Set<UInt16>

    /// The keys that were asked for in the mappings that are being decoded, the innermost's last.
    var asked: [String] = []

    private static let most = 200

    /// Creates findings for trees of several texts.
    ///
    /// - Parameters:
    ///   - paths: The path of each text, by a node's `source`.
    ///   - withoutPlaces: Those that are no files, such as an option of a command: their name alone is
    ///     shown, no line and column.
    public init(paths: [String], withoutPlaces: Set<UInt16> = []) {
        self.paths = paths
        self.withoutPlaces = withoutPlaces
    }

    /// Creates findings for a tree of one text.
    public init(path: String) {
        self.init(paths: [path])
    }

    /// Adds a mistake.
    public mutating func report(_ diagnostic: Diagnostic) {
        guard diagnostics.count < Self.most else { return }
        diagnostics.append(diagnostic)
    }

    /// The place of a node.
    public func location(of node: YAMLNode) -> SourceLocation {
        location(of: node.range, in: node.source)
    }

    /// A place in one of the texts.
    public func location(of range: SourceRange, in source: UInt16 = 0) -> SourceLocation {
        let number = Int(source)
        let path = number < paths.count ? paths[number] : ""
        return SourceLocation(path: path, range: withoutPlaces.contains(source) ? nil : range)
    }

    /// Decodes the mapping at the root of a text; an empty text is an empty mapping.
    ///
    /// - Parameters:
    ///   - root: The tree.
    ///   - decode: Asks for the fields; what it does not ask for is reported as unknown.
    /// - Returns: What `decode` returns, or `nil` where the root is no mapping.
    @inlinable
    public mutating func mapping<Value>(
        _ root: YAMLNode,
        _ decode: (inout MappingReader) -> Value?
    ) -> Value? {
        guard isMapping(root) else { return nil }
        reserve()
        return MappingReader.read(root, &self, decode)
    }

    @usableFromInline
    mutating func reserve() {
        asked.reserveCapacity(64)
    }

    @usableFromInline
    mutating func isMapping(_ root: YAMLNode) -> Bool {
        if root.isMapping || root.isEmpty { return true }
        report(YAMLDiagnostics.notAMapping(at: location(of: root)))
        return false
    }

    @usableFromInline
    mutating func reportWrongType(
        _ node: YAMLNode,
        _ name: String,
        _ expectation: String,
        _ example: String
    ) {
        let wrong = Wrong(node, name: name, expectation: expectation, example: example)
        report(YAMLDiagnostics.wrongType(wrong, at: location(of: node)))
    }

    @usableFromInline
    mutating func reportEmpty(_ node: YAMLNode, _ name: String, _ example: String) {
        report(YAMLDiagnostics.emptyValue(name, example: example, at: location(of: node)))
    }

    @usableFromInline
    mutating func reportUnknown(
        _ text: String,
        _ node: YAMLNode,
        _ name: String,
        _ choices: [String]
    ) {
        let place = location(of: node)
        report(YAMLDiagnostics.unknownValue(text, of: name, choices: choices, at: place))
    }
}
