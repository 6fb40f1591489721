import CLibYAML
import Diagnostics

/// libyaml's parser over bytes that outlive it: the only place that sees C.
struct EventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let lineOffset: Int
    /// Whether libyaml found memory for its own buffers.
    private let isReady: Bool
    /// Set when `next` has returned `nil` before the end of the document.
    private(set) var failure: SyntaxFailure?

    /// The version of libyaml in use.
    static var libraryVersion: String { String(cString: yaml_get_version_string()) }

    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        parser = .allocate(capacity: 1)
        lineOffset = firstLine
        // It leaves nothing behind where it fails, so that `deinit` finds nothing to free.
        parser.initialize(to: yaml_parser_t())
        isReady = yaml_parser_initialize(parser) == 1
        guard isReady else { return }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event, or `nil` after the stream's end and where libyaml cannot go on.
    mutating func next() -> Event? {
        guard isReady else {
            let start = SourcePosition(line: lineOffset, column: 1)
            failure = SyntaxFailure(reason: .noMemory, position: start, context: nil)
            return nil
        }
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else {
                failure = failureNow()
                return nil
            }
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_START_EVENT: continue
            case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return nil
            default: return copy(of: event)
            }
        }
    }

    private func copy(of event: yaml_event_t) -> Event {
        var copy = Event(
            kind: .collectionEnd,
            start: position(event.start_mark),
            end: position(event.end_mark)
        )
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            copy.kind = .scalar(Self.scalar(scalar.value, scalar.length, scalar.style))
            copy.anchor = Self.text(scalar.anchor)
            copy.tag = Self.text(scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            let list = event.data.sequence_start
            copy.kind = .listStart(isFlow: list.style == YAML_FLOW_SEQUENCE_STYLE)
            copy.anchor = Self.text(list.anchor)
            copy.tag = Self.text(list.tag)
        case YAML_MAPPING_START_EVENT:
            let mapping = event.data.mapping_start
            copy.kind = .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
            copy.anchor = Self.text(mapping.anchor)
            copy.tag = Self.text(mapping.tag)
        case YAML_ALIAS_EVENT:
            copy.kind = .alias(Self.text(event.data.alias.anchor) ?? "")
        case YAML_DOCUMENT_START_EVENT: copy.kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: copy.kind = .documentEnd
        default: copy.kind = .collectionEnd
        }
        return copy
    }

    private static func scalar(
        _ value: UnsafeMutablePointer<UInt8>?,
        _ length: Int,
        _ style: yaml_scalar_style_t
    ) -> YAMLScalar {
        let bytes = UnsafeBufferPointer(start: value, count: value == nil ? 0 : length)
        let ours: YAMLScalar.Style =
            switch style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .plain
            }
        return YAMLScalar(String(decoding: bytes, as: UTF8.self), style: ours)
    }

    private static func text(_ value: UnsafeMutablePointer<UInt8>?) -> String? {
        value.map { String(cString: $0) }
    }

    /// libyaml counts lines from 0 and columns from 0 in characters.
    private func position(_ mark: yaml_mark_t) -> SourcePosition {
        SourcePosition(line: Int(mark.line) + lineOffset, column: Int(mark.column) + 1)
    }

    private func failureNow() -> SyntaxFailure {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        let hasContext = parser.pointee.context != nil
        return SyntaxFailure(
            reason: parser.pointee.error == YAML_MEMORY_ERROR ? .noMemory : Self.reason(problem),
            position: position(parser.pointee.problem_mark),
            context: hasContext ? position(parser.pointee.context_mark) : nil
        )
    }

    private static func reason(_ problem: String) -> SyntaxFailure.Reason {
        switch problem {
        case "found character that cannot start any token": .characterStartsNothing
        case "could not find expected ':'": .colonExpected
        case "mapping values are not allowed in this context",
            "mapping keys are not allowed in this context":
            .valueNotAllowed
        case "block sequence entries are not allowed in this context": .itemNotAllowed
        case "did not find expected key": .keyExpected
        case "did not find expected '-' indicator": .itemExpected
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            .closingExpected
        case "found unexpected end of stream", "found unexpected document indicator":
            .quoteNotClosed
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            .unknownEscape
        case "did not find expected alphabetic or numeric character",
            "did not find expected comment or line break",
            "did not find expected whitespace or line break",
            "did not find expected '!'", "did not find the expected '>'",
            "did not find expected tag URI", "found undefined tag handle":
            .symbol
        case "did not find expected <document start>": .leftOver
        default: .other
        }
    }
}
