import Diagnostics

/// One step of libyaml through a text, copied out of C.
struct Event {
    enum Kind {
        case documentStart
        case documentEnd
        case scalar(YAMLScalar)
        case alias(String)
        case listStart(isFlow: Bool)
        case mappingStart(isFlow: Bool)
        case collectionEnd
    }

    var kind: Kind
    var start: SourcePosition
    var end: SourcePosition
    /// The name behind `&`.
    var anchor: String?
    /// The tag behind `!`, resolved.
    var tag: String?

    var range: SourceRange { SourceRange(from: start, to: end) }
}

/// Why libyaml stopped: its words sorted into what Placard can say about them.
struct SyntaxFailure: Equatable {
    enum Reason: Equatable {
        case characterStartsNothing
        case colonExpected
        case valueNotAllowed
        case itemNotAllowed
        case keyExpected
        case itemExpected
        case closingExpected
        case quoteNotClosed
        case unknownEscape
        case symbol
        case leftOver
        case noMemory
        case other
    }

    var reason: Reason
    /// Where libyaml gave up.
    var position: SourcePosition
    /// Where the construct began in which it gave up.
    var context: SourcePosition?
}
