public import Diagnostics

/// Decodes a mapping field by field: each field is asked for by name and type, and what nobody asked
/// for is reported as unknown when the reading ends.
///
/// Made by `Findings.mapping` and `YAMLType.mapping`, which end the reading themselves. A lookup
/// walks the keys, since mappings that people write are short; in a tree as it was read it compares
/// bytes and makes no text of a key.
public struct MappingReader {
    /// The mapping itself, for its place.
    public let node: YAMLNode
    private let keys: Keys
    private var taken: Taken
    /// Where the keys of this mapping begin in `findings.asked`.
    private let firstAsked: Int
    private var acceptsOthers = false
    /// What was found so far, here and in the mappings around.
    public var findings: Findings

    @inlinable
    static func read<Value>(
        _ node: YAMLNode,
        _ findings: inout Findings,
        _ decode: (inout MappingReader) -> Value?
    ) -> Value? {
        var reader = MappingReader(node, taking: &findings)
        let value = decode(&reader)
        reader.finish(giving: &findings)
        return value
    }

    @usableFromInline
    init(_ node: YAMLNode, taking findings: inout Findings) {
        self.node = node
        keys = Keys(of: node)
        taken = Taken(count: keys.count)
        firstAsked = findings.asked.count
        self.findings = Findings(paths: [])
        swap(&self.findings, &findings)
    }

    /// The value of a field that may be absent or left empty.
    ///
    /// - Parameters:
    ///   - name: The key.
    ///   - type: What the value must be; anything else is reported.
    /// - Returns: The value with its place, or `nil` where it is absent, empty or wrong.
    @inlinable
    public mutating func optional<Value>(
        _ name: String,
        _ type: YAMLType<Value>
    ) -> Located<Value>? {
        guard let entry = entry(name), !entry.value.isEmpty else { return nil }
        return decoded(entry, type)
    }

    /// The value of a field that must be there; its absence is reported.
    ///
    /// - Parameters:
    ///   - name: The key.
    ///   - type: What the value must be; anything else is reported.
    /// - Returns: The value with its place, or `nil` where it is absent, empty or wrong.
    @inlinable
    public mutating func required<Value>(
        _ name: String,
        _ type: YAMLType<Value>
    ) -> Located<Value>? {
        guard let entry = requiredEntry(name, example: type.example) else { return nil }
        return decoded(entry, type)
    }

    /// A field as it was written, for a schema that decides later.
    public mutating func entry(_ name: String) -> YAMLEntry? {
        findings.asked.append(name)
        guard let found = keys.entry(name) else { return nil }
        taken.insert(found.place)
        return found.entry
    }

    /// The entries that nobody has asked for yet; they count as known from now on.
    public mutating func others() -> [YAMLEntry] {
        acceptsOthers = true
        return remaining
    }

    private var remaining: [YAMLEntry] {
        let entries = keys.entries
        return entries.indices.filter { !taken.contains($0) }.map { entries[$0] }
    }

    /// Names a key in the list of known ones although it was not asked for in this mapping.
    public mutating func mention(_ names: String...) {
        findings.asked += names
    }

    /// Adds a mistake.
    public mutating func report(_ diagnostic: Diagnostic) {
        findings.report(diagnostic)
    }

    /// The place of an entry's key.
    public func location(of entry: YAMLEntry) -> SourceLocation {
        findings.location(of: entry.key.range, in: entry.value.source)
    }

    /// The place of a node.
    public func location(of node: YAMLNode) -> SourceLocation {
        findings.location(of: node)
    }

    /// The place of a value that this mapping gave.
    public func location<Value>(of value: Located<Value>) -> SourceLocation {
        findings.location(of: value.range, in: node.source)
    }

    @usableFromInline
    mutating func requiredEntry(_ name: String, example: String) -> YAMLEntry? {
        guard let entry = entry(name) else {
            let place = findings.location(of: SourceRange(at: node.range.start), in: node.source)
            report(YAMLDiagnostics.missingKey(name, example: example, at: place))
            return nil
        }
        guard !entry.value.isEmpty else {
            report(YAMLDiagnostics.emptyValue(name, example: example, at: location(of: entry)))
            return nil
        }
        return entry
    }

    @inlinable
    mutating func decoded<Value>(
        _ entry: YAMLEntry,
        _ type: YAMLType<Value>
    ) -> Located<Value>? {
        let value = type.decode(entry.value, called: entry.key.value, &findings)
        return value.map { Located($0, at: entry.value.range) }
    }

    /// Reports the keys that nobody asked for, of very many only the first twenty, and gives the
    /// findings back.
    @usableFromInline
    mutating func finish(giving findings: inout Findings) {
        if !acceptsOthers, taken.count < keys.count {
            let known = Array(self.findings.asked.dropFirst(firstAsked))
            for entry in remaining.prefix(20) {
                let key = entry.key.value
                let nearest = NearestName.nearest(to: key, among: known)
                let place = location(of: entry)
                report(YAMLDiagnostics.unknownKey(key, nearest: nearest, known: known, at: place))
            }
        }
        self.findings.asked.removeLast(max(0, self.findings.asked.count - firstAsked))
        swap(&self.findings, &findings)
    }
}

/// The entries of a mapping, to be found by their keys.
///
/// A node's storage is taken apart once: each question that took it apart again would copy the node.
private struct Keys {
    /// An entry and its place among them all.
    struct Found {
        let place: Int
        let entry: YAMLEntry
    }

    /// The tree that the mapping lies in, as the node of a number; `nil` where it was put together.
    private let tree: OrdinaryTree?
    private let number: Int
    private let own: [YAMLEntry]
    /// Most keys that are asked for are absent, and told so without a look at the tree.
    private let marks: KeyMarks
    let count: Int

    init(of node: YAMLNode) {
        if case .flat(let tree, let number) = node.storage {
            (self.tree, self.number, own) = (tree, number, [])
            let isMapping = tree.nodes[number].kind == .mapping
            (marks, count) =
                isMapping ? (tree.marks(of: number), tree.nodes[number].count) : (KeyMarks(), 0)
        } else {
            (tree, number, own, marks) = (nil, 0, node.entries ?? [], .all)
            count = own.count
        }
    }

    var entries: [YAMLEntry] {
        guard let tree, count > 0 else { return own }
        return tree.entries(of: number)
    }

    func entry(_ name: String) -> Found? {
        let bytes = name.utf8.span
        guard marks.mayHold(bytes) else { return nil }
        guard let tree else {
            return own.firstIndex { $0.key.value == name }.map { Found(place: $0, entry: own[$0]) }
        }
        guard let (place, key) = tree.key(bytes, of: number) else { return nil }
        let written = Located(name, at: tree.nodes[key].range)
        return Found(place: place, entry: YAMLEntry(key: written, value: tree.node(key + 1)))
    }
}

/// A set of small numbers that allocates nothing for the first 64.
private struct Taken {
    private var bits: UInt64 = 0
    private var further: Set<Int> = []
    private(set) var count = 0

    init(count: Int) {
        if count > 64 { further.reserveCapacity(16) }
    }

    func contains(_ number: Int) -> Bool {
        number < 64 ? bits & (1 << UInt64(number)) != 0 : further.contains(number)
    }

    mutating func insert(_ number: Int) {
        guard !contains(number) else { return }
        count += 1
        if number < 64 { bits |= 1 << UInt64(number) } else { further.insert(number) }
    }
}
