extension QRCode {
    /// The light modules that must surround the code.
    static let quietZone = 4

    /// Appends the code as an SVG element that takes the text's colour (which must be dark on light):
    /// one line for each run of dark modules, all in one path.
    public func writeSVG(to bytes: inout [UInt8]) {
        let side = width + 2 * Self.quietZone
        bytes += #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 "#.utf8
        bytes += "\(side) \(side)".utf8
        bytes += #"" shape-rendering="crispEdges"><path fill="none" stroke="currentColor" d=""#.utf8
        writePath(to: &bytes)
        bytes += #""/></svg>"#.utf8
    }

    /// The path: a move to the first run's middle, then `h` for a run and `m` to the next one.
    private func writePath(to bytes: inout [UInt8]) {
        var (penColumn, penRow) = (0, -1)
        for row in 0..<width {
            var column = 0
            while column < width {
                guard modules[row * width + column] else {
                    column += 1
                    continue
                }
                var end = column + 1
                while end < width, modules[row * width + end] { end += 1 }
                if penRow < 0 {
                    bytes += "M\(column + Self.quietZone) \(row + Self.quietZone).5".utf8
                } else {
                    bytes.append(UInt8(ascii: "m"))
                    Self.write(column - penColumn, to: &bytes)
                    bytes.append(UInt8(ascii: " "))
                    Self.write(row - penRow, to: &bytes)
                }
                bytes.append(UInt8(ascii: "h"))
                Self.write(end - column, to: &bytes)
                (penColumn, penRow, column) = (end, row, end)
            }
        }
    }

    /// Appends a number of at most three digits.
    private static func write(_ number: Int, to bytes: inout [UInt8]) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let size = abs(number)
        if size >= 100 { bytes.append(UInt8(ascii: "0") + UInt8(size / 100 % 10)) }
        if size >= 10 { bytes.append(UInt8(ascii: "0") + UInt8(size / 10 % 10)) }
        bytes.append(UInt8(ascii: "0") + UInt8(size % 10))
    }
}
