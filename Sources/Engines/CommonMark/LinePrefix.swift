/// The start of a line up to its text: blanks and what looks like markers of quotes and list items.
struct LinePrefix {
    /// Where the text starts, or the line break of a blank line.
    private(set) var end: Int
    /// How many markers there are.
    private(set) var markers = 0
    /// How many columns the blanks take, tabs at their widest.
    private(set) var blanks = 0
    /// Whether nothing but blanks and quote markers is on the line.
    private(set) var isBlank = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        end = start
        var hasItem = false
        while end < bytes.count {
            switch bytes[end] {
            case Byte.space: blanks += 1
            case Byte.tab: blanks += 4
            case Byte.greaterThan: markers += 1
            case Byte.hyphen, Byte.asterisk, Byte.plus:
                guard !Self.isThematicBreak(bytes, at: end), Self.isGap(bytes, at: end + 1) else {
                    return
                }
                markers += 1
                hasItem = true
            case Byte.zero...Byte.nine:
                guard let close = Self.numberEnd(bytes, at: end) else { return }
                end = close
                markers += 1
                hasItem = true
            case Byte.lineFeed, Byte.carriageReturn:
                isBlank = !hasItem
                return
            default: return
            }
            // One more than the limit is enough to know.
            if markers > MarkdownBounds.markers { return }
            end += 1
        }
        isBlank = !hasItem
    }

    private static func isGap(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index >= bytes.count || Byte.isBlank(bytes[index]) || Byte.isLineBreak(bytes[index])
    }

    /// The place of the point or parenthesis behind up to nine digits.
    private static func numberEnd(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at start: Int
    ) -> Int? {
        var index = start
        while index < bytes.count, index - start < 9, Byte.isDigit(bytes[index]) { index += 1 }
        guard index < bytes.count,
            bytes[index] == Byte.point || bytes[index] == Byte.closeParenthesis,
            isGap(bytes, at: index + 1)
        else { return nil }
        return index
    }

    private static func isThematicBreak(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at start: Int
    ) -> Bool {
        var index = start
        var marks = 0
        while index < bytes.count, !Byte.isLineBreak(bytes[index]) {
            if bytes[index] == bytes[start] {
                marks += 1
            } else if !Byte.isBlank(bytes[index]) {
                return false
            }
            index += 1
        }
        return marks > 2
    }
}
