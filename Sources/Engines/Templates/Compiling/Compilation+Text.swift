/// How the lines of a partial or a replaced block are set in where it is used.
struct LineLayout {
    /// What goes before each line.
    var indentation: [UInt8] = []
    /// How many blanks each line loses, since its block was set in where it is written.
    var strip = 0
    /// Whether the next text goes on with a line that has begun already.
    var goesOn = false
}

extension Compilation {
    /// Adds text of the template, with its indentation where it begins a line.
    mutating func addText(_ range: Range<Int>, startsLine: Bool) {
        var bytes = file.bytes[range]
        if startsLine {
            let blanks = bytes.prefix(layout.strip).prefix { $0 == 0x20 || $0 == 0x09 }
            let isEmptyLine =
                bytes.last == UInt8(ascii: "\n") && bytes.allSatisfy(TagReader.isBlank)
            if !layout.goesOn, !isEmptyLine { addLiteral(layout.indentation[...]) }
            bytes = bytes.dropFirst(blanks.count)
        }
        layout.goesOn = false
        guard addLiteral(bytes) else {
            diagnostics.append(
                TemplateDiagnostics.joinsSection(
                    file.text(of: range.lowerBound..<min(range.upperBound, range.lowerBound + 20)),
                    at: file.location(of: range)
                )
            )
            return
        }
    }

    @discardableResult
    mutating func addLiteral(_ bytes: ArraySlice<UInt8>) -> Bool {
        literal += inliner?.styled(bytes) ?? Array(bytes)
        return medium == .html ? place.advance(over: bytes) : true
    }
}
