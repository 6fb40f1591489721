import Diagnostics

/// Reads ordinary YAML, which front matter nearly always is, into flat nodes.
///
/// Ordinary are mappings and lists in lines, texts in one line with or without quotes, texts in blocks
/// under `|` and `>`, lists in brackets, mappings in braces, and notes. Whatever is not ordinary, or
/// looks wrong, makes the scanner give up, and libyaml reads the text from its beginning: so that
/// this scanner has nothing to explain, and reads nothing in another way than libyaml does.
struct OrdinaryScanner: ~Copyable {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether columns are bytes.
    let isASCII: Bool
    let depth: Int
    /// In ascending order; a plain value on one of them may have lost its end.
    var hashLines: ArraySlice<Int>

    var nodes: [OrdinaryNode] = []
    var frames: [Frame] = []
    /// The next byte.
    var index = 0
    var line: Int
    /// The first byte of the line.
    var lineStart = 0
    /// By how many blanks the line is indented whose content was found last.
    var indent = 0
    /// Behind the colon or dash whose value may follow on the next line.
    var awaited: SourcePosition?
    /// Where the last value ends.
    var lastEnd = SourcePosition.start

    /// How far bytes have been counted as columns, and how many of them began no character.
    var counted = 0
    var continuations = 0

    /// A collection in lines that is not closed yet.
    struct Frame {
        enum Kind {
            case mapping
            case list
            /// A list whose dashes stand under the key of its mapping.
            case listUnderKey
        }

        var kind: Kind
        var indent: Int
        /// The collection's node.
        var node: Int
        var start: SourcePosition
        var count = 0
        var lastKey = -1
    }

    /// Creates a scanner of a text that `ByteCheck` found nothing wrong with.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        firstLine: Int,
        isASCII: Bool,
        hashLines: [Int],
        depth: Int
    ) {
        self.bytes = bytes
        self.isASCII = isASCII
        self.hashLines = hashLines[...]
        self.depth = depth
        line = firstLine
        nodes.reserveCapacity(64)
        frames.reserveCapacity(8)
    }

    /// A byte, or 0 behind the end; there is no 0 in the text.
    @inline(__always)
    func byte(at index: Int) -> UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    /// Whether a blank, a line break or the end stands at a place.
    @inline(__always)
    func isBlankOrEnd(at index: Int) -> Bool {
        switch byte(at: index) {
        case 0x20, 0x09, 0x0A, 0x0D, 0: true
        default: false
        }
    }

    @inline(__always)
    mutating func position(at index: Int) -> SourcePosition {
        if isASCII { return SourcePosition(line: line, column: index - lineStart + 1) }
        return SourcePosition(
            line: line,
            column: index - lineStart + 1 - continuations(upTo: index)
        )
    }

    /// How many bytes of the line before a place begin no character; asked for ascending places.
    private mutating func continuations(upTo index: Int) -> Int {
        if counted < lineStart || index < counted {
            counted = lineStart
            continuations = 0
        }
        while counted < index {
            if bytes[counted] & 0xC0 == 0x80 { continuations += 1 }
            counted += 1
        }
        return continuations
    }

    /// Whether a plain value on a line may have lost its end to a `#`.
    @inline(__always)
    mutating func mayEndBeforeHash(on line: Int) -> Bool {
        if hashLines.isEmpty { return false }
        while let first = hashLines.first, first < line { hashLines.removeFirst() }
        return hashLines.first == line
    }
}
