import Diagnostics

/// A text cut into lines of characters, for looking at mistakes; not made where there are none.
struct SourceLines {
    private(set) var lines: [[Unicode.Scalar]]
    let firstLine: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.firstLine = firstLine
        lines = []
        var line: [Unicode.Scalar] = []
        var index = 0
        while let scalar = UTF8Reading.scalar(at: index, in: bytes) {
            index += UTF8Reading.length(of: scalar)
            switch scalar {
            case "\r":
                if index < bytes.count, bytes[index] == 0x0A { index += 1 }
                fallthrough
            case "\n":
                lines.append(line)
                line.removeAll(keepingCapacity: true)
            default: line.append(scalar)
            }
        }
        lines.append(line)
    }

    /// The numbers of all lines, as an editor shows them.
    var numbers: Range<Int> { firstLine..<firstLine + lines.count }

    /// A line by its number, taken apart; `nil` outside the text.
    func line(_ number: Int) -> SourceLine? {
        numbers.contains(number) ? SourceLine(lines[number - firstLine], number: number) : nil
    }

    /// The nearest line above that holds more than blanks and notes.
    func lineAbove(_ number: Int) -> SourceLine? {
        var above = number - 1
        while let line = line(above) {
            if !line.isIdle { return line }
            above -= 1
        }
        return nil
    }

    /// The nearest line above that begins a value, where the given one may go on with its text.
    func beginningAbove(_ number: Int) -> SourceLine? {
        var above = lineAbove(number)
        while let line = above, line.isContinuation { above = lineAbove(line.number) }
        return above
    }

    mutating func replace(_ number: Int, with scalars: [Unicode.Scalar]) {
        if numbers.contains(number) { lines[number - firstLine] = scalars }
    }

    /// The text as bytes again.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            for scalar in line { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
            bytes.append(0x0A)
        }
        return bytes
    }
}
