import Diagnostics

/// Makes a tree of libyaml's events, and finds what is no syntax error and yet no good.
struct TreeBuilder: ~Copyable {
    private var events: EventStream
    private let limits: YAMLLimits
    private let place: TextPlace
    private var anchors: [String: Anchor] = [:]
    private var nodeCount = 0
    private var repeated = 0
    private var isHalted = false
    /// What was found, but for the syntax error that stopped libyaml.
    private(set) var diagnostics: [Diagnostic] = []
    /// Plain values whose surroundings must be looked at; the text is not at hand here.
    private(set) var suspects: [Suspect] = []
    /// In ascending order.
    private var hashLines: ArraySlice<Int>
    private static let most = 200

    private struct Anchor {
        var node: YAMLNode
        var weight: Int
        var definition: SourcePosition
        var isUsed = false
    }

    /// A plain value that may have lost its end, or means something else than its writer thinks.
    enum Suspect {
        case endsBeforeHash(SourceRange)
        case curlyQuotes(SourceRange)
        case symbol(SourcePosition)
    }

    init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        place: TextPlace,
        limits: YAMLLimits,
        hashLines: [Int]
    ) {
        events = EventStream(bytes, firstLine: place.firstLine)
        self.limits = limits
        self.place = place
        self.hashLines = hashLines[...]
    }

    /// Where and why libyaml stopped, if it did.
    var failure: SyntaxFailure? { events.failure }

    /// The tree, or `nil` where the text has none that could be used.
    mutating func tree() -> YAMLNode? {
        guard let first = events.next() else {
            return events.failure == nil ? empty(at: place.start) : nil
        }
        guard case .documentStart = first.kind, let event = events.next(),
            let root = node(event, depth: 0), let last = events.next(),
            case .documentEnd = last.kind
        else { return nil }
        _ = events.next()
        suspectUnusedAnchors()
        return events.failure == nil ? root : nil
    }

    private func empty(at position: SourcePosition) -> YAMLNode {
        let nothing = YAMLScalar("", style: .plain)
        return YAMLNode(.scalar(nothing), at: SourceRange(at: position), source: place.source)
    }

    private mutating func node(_ event: Event, depth: Int) -> YAMLNode? {
        nodeCount += 1
        let before = nodeCount
        var node: YAMLNode?
        switch event.kind {
        case .alias(let name): return resolved(name, event)
        case .scalar(let scalar):
            suspect(scalar, event)
            node = YAMLNode(.scalar(scalar), at: event.range, source: place.source)
        case .listStart(let isFlow): node = list(event, isFlow: isFlow, depth: depth + 1)
        case .mappingStart(let isFlow): node = mapping(event, isFlow: isFlow, depth: depth + 1)
        case .documentStart, .documentEnd, .collectionEnd: node = nil
        }
        if event.tag != nil { suspect(.symbol(event.start)) }
        if let name = event.anchor, let node {
            let weight = nodeCount - before + 1
            anchors[name] = Anchor(node: node, weight: weight, definition: event.start)
        }
        return node
    }

    private mutating func list(_ start: Event, isFlow: Bool, depth: Int) -> YAMLNode? {
        guard isAllowed(depth, start) else { return nil }
        var items: [YAMLNode] = []
        while let event = events.next() {
            if case .collectionEnd = event.kind {
                let end = isFlow ? event.end : items.last?.range.end ?? start.end
                let range = SourceRange(from: start.start, to: end)
                return YAMLNode(.list(items), at: range, source: place.source)
            }
            guard let item = node(event, depth: depth) else { return nil }
            items.append(item)
        }
        return nil
    }

    private mutating func mapping(_ start: Event, isFlow: Bool, depth: Int) -> YAMLNode? {
        guard isAllowed(depth, start) else { return nil }
        var entries: [YAMLEntry] = []
        var keys = KeyIndex()
        while let event = events.next() {
            if case .collectionEnd = event.kind {
                let end = isFlow ? event.end : entries.last?.value.range.end ?? start.end
                let range = SourceRange(from: start.start, to: end)
                return YAMLNode(.mapping(entries), at: range, source: place.source)
            }
            guard let key = key(event, depth: depth), let next = events.next(),
                let value = node(next, depth: depth)
            else { return nil }
            guard let key = key.name else { continue }
            if let first = keys.position(of: key.value, in: entries) {
                let again = place.location(key.range)
                let earlier = place.location(entries[first].key.range)
                report(YAMLDiagnostics.duplicateKey(key.value, at: again, first: earlier))
            } else {
                keys.insert(key.value, at: entries.count)
                entries.append(YAMLEntry(key: key, value: value))
            }
        }
        return nil
    }

    /// The key that an event begins; its name is `nil` where it is none that Placard understands.
    private mutating func key(_ event: Event, depth: Int) -> (name: Located<String>?, Void)? {
        if case .scalar(let scalar) = event.kind {
            nodeCount += 1
            if event.tag != nil { suspect(.symbol(event.start)) }
            if !scalar.text.isEmpty { return (Located(scalar.text, at: event.range), ()) }
        } else if node(event, depth: depth) == nil {
            return nil
        }
        report(YAMLDiagnostics.keyNotText(at: place.location(SourceRange(at: event.start))))
        return (nil, ())
    }

    private mutating func isAllowed(_ depth: Int, _ start: Event) -> Bool {
        if depth <= limits.depth { return true }
        let range = SourceRange(at: start.start)
        report(YAMLDiagnostics.nestedTooDeep(limits.depth, at: place.location(range)))
        return false
    }

    private mutating func resolved(_ name: String, _ event: Event) -> YAMLNode? {
        guard let anchor = anchors[name] else {
            suspect(.symbol(event.start))
            return empty(at: event.start)
        }
        anchors[name]?.isUsed = true
        repeated += anchor.weight
        nodeCount += anchor.weight
        guard repeated <= limits.repeatedValues else {
            let location = place.location(event.range)
            report(YAMLDiagnostics.repeatsTooMuch(name, limits.repeatedValues, at: location))
            return nil
        }
        return anchor.node
    }

    private mutating func suspect(_ scalar: YAMLScalar, _ event: Event) {
        guard scalar.style == .plain else { return }
        while let line = hashLines.first, line < event.end.line { hashLines.removeFirst() }
        if hashLines.first == event.end.line { suspect(.endsBeforeHash(event.range)) }
        if scalar.text.utf8.first == 0xE2, CurlyQuotes.encloses(scalar.text) {
            suspect(.curlyQuotes(event.range))
        }
    }

    private mutating func suspectUnusedAnchors() {
        for anchor in anchors.values where !anchor.isUsed {
            suspect(.symbol(anchor.definition))
        }
    }

    private mutating func suspect(_ suspect: Suspect) {
        if suspects.count < Self.most { suspects.append(suspect) }
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if diagnostics.count < Self.most { diagnostics.append(diagnostic) }
    }
}

/// Finds a key among the earlier ones without comparing it with each of very many.
private struct KeyIndex {
    private var positions: [String: Int] = [:]
    private static let few = 24

    func position(of key: String, in entries: [YAMLEntry]) -> Int? {
        if entries.count <= Self.few { return entries.firstIndex { $0.key.value == key } }
        return positions[key] ?? entries[..<Self.few].firstIndex { $0.key.value == key }
    }

    mutating func insert(_ key: String, at position: Int) {
        if position >= Self.few { positions[key] = position }
    }
}
