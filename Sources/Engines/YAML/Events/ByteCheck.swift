import Diagnostics

/// One pass over the bytes before libyaml sees them: what it would refuse in words of its own, read
/// as a line break that no editor shows, or be slow about.
struct ByteCheck {
    /// What must be said; where it is not empty, libyaml must see only what `mended` gives.
    private(set) var diagnostics: [Diagnostic] = []
    /// The lines with a `#` between a blank and a letter or digit, perhaps inside quotes.
    private(set) var hashLines: [Int] = []
    /// Whether each byte is a character.
    private(set) var isASCII = true

    private let bytes: UnsafeBufferPointer<UInt8>
    private let path: String
    private var line: Int
    private var lineStart = 0
    private var sawContent = false
    private var mends: [(bytes: Range<Int>, by: UInt8)] = []
    private var end: Int
    private var isText = true

    init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) {
        self.bytes = bytes
        self.path = path
        line = firstLine
        end = bytes.count
        run()
    }

    /// The text without what was wrong with it, so that the rest can be read; `nil` where it is no
    /// text at all.
    var mended: [UInt8]? {
        guard isText, diagnostics.count < Self.most else { return nil }
        var mended: [UInt8] = []
        var index = 0
        for mend in mends where mend.bytes.upperBound <= end {
            mended += bytes[index..<mend.bytes.lowerBound]
            mended.append(mend.by)
            index = mend.bytes.upperBound
        }
        return mended + bytes[index..<end]
    }

    private static let most = 20

    private mutating func run() {
        var index = 0
        lineBegins(at: 0)
        while index < bytes.count, diagnostics.count < Self.most, end == bytes.count {
            index = afterLetters(from: index)
            guard index < bytes.count else { return }
            let byte = bytes[index]
            switch byte {
            case 0x0A, 0x0D:
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                index += 1
                line += 1
                lineBegins(at: index)
                continue
            case 0x23:
                if hashLines.last != line, HashText.isHidden(at: index, in: bytes) {
                    hashLines.append(line)
                }
            case 0x20...0x7E, 0x09: break
            case 0x80...:
                isASCII = false
                guard let length = multibyteLength(at: index) else { return }
                index += length
                continue
            default: invisible(UInt32(byte), at: index, length: 1)
            }
            index += 1
        }
    }

    /// The next byte that must be looked at: most are letters and blanks.
    private func afterLetters(from start: Int) -> Int {
        var index = EightBytes.firstPlace(from: start, in: bytes) {
            $0.placesBeyondLetters | $0.placesOfControls | $0.places(of: 0x23)
        }
        while index < bytes.count, bytes[index] != 0x23, 0x20...0x7E ~= bytes[index] { index += 1 }
        return index
    }

    /// Finds markers of further documents and instructions to the reader, which stand in column 1.
    private mutating func lineBegins(at start: Int) {
        lineStart = start
        guard start < bytes.count else { return }
        let first = bytes[start]
        if first == 0x2D || first == 0x2E, isDocumentMarker(at: start) {
            if sawContent || first == 0x2E {
                add(YAMLDiagnostics.severalDocuments, from: start, length: 3)
                end = start
            }
            sawContent = true
        } else if first == 0x25 {
            add(YAMLDiagnostics.directive, from: start, length: 1)
            mends.append((start..<start + 1, 0x23))
        } else if first != 0x23, first != 0x0A, first != 0x0D, first != 0x20, first != 0x09 {
            sawContent = true
        }
    }

    private func isDocumentMarker(at start: Int) -> Bool {
        guard start + 2 < bytes.count, bytes[start + 1] == bytes[start],
            bytes[start + 2] == bytes[start]
        else { return false }
        return start + 3 == bytes.count || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start + 3])
    }

    /// The length of a valid sequence of UTF-8, or `nil` after an invalid one was reported.
    private mutating func multibyteLength(at index: Int) -> Int? {
        guard let scalar = UTF8Reading.scalar(at: index, in: bytes) else {
            diagnostics.append(
                YAMLDiagnostics.notUTF8(bytes[index], at: location(index, length: 1))
            )
            isText = false
            return nil
        }
        let length = UTF8Reading.length(of: scalar)
        switch scalar.value {
        case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
            invisible(scalar.value, at: index, length: length)
        default: break
        }
        return length
    }

    private mutating func invisible(_ value: UInt32, at index: Int, length: Int) {
        mends.append((index..<index + length, 0x20))
        let place = location(index, length: 1)
        diagnostics.append(YAMLDiagnostics.invisibleCharacter(value, at: place))
    }

    private mutating func add(
        _ make: (SourceLocation) -> Diagnostic,
        from index: Int,
        length: Int
    ) {
        diagnostics.append(make(location(index, length: length)))
    }

    private func location(_ index: Int, length: Int) -> SourceLocation {
        let before = bytes[lineStart..<index]
        let column = 1 + before.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        let start = SourcePosition(line: line, column: column)
        let end = SourcePosition(line: line, column: column + length)
        return SourceLocation(path: path, range: SourceRange(from: start, to: end))
    }
}
