import CampaignModel

/// Checks in one pass over the bytes that a text is none of those that libcmark 0.30.2 takes quadratic
/// time over.
///
/// Where the pass cannot know what a byte means without parsing, it assumes the worst: a text may be
/// refused that libcmark would have managed, never the other way round. Every limit is far beyond
/// what a person writes.
struct MarkdownBounds {
    /// Bytes in a text: 1 MiB.
    static let size = 1 << 20
    /// Markers of quotes and list items at the start of a line.
    static let markers = 100
    /// Steps over open quotes and items, for every blank line and every delimiter.
    static let nesting = 1_000_000
    /// Asterisks and underscores in a row.
    static let delimiterRun = 1_000
    /// Asterisks and underscores between two blank lines.
    static let delimiters = 10_000
    /// `![` between two blank lines.
    static let pictures = 500
    /// `<!--` between two blank lines.
    static let comments = 200

    /// What was counted since the last blank line.
    private struct Paragraph {
        var delimiters = 0
        var pictures = 0
        var comments = 0
        /// How many containers are open at most.
        var depth = 0
        var isEmpty = true
    }

    private var paragraph = Paragraph()
    private var markersSoFar = 0
    private var steps = 0

    /// Finds the first bound that a text exceeds, and on the way where its lines start.
    ///
    /// - Parameters:
    ///   - source: The text.
    ///   - lineStarts: Becomes the offset of each line.
    /// - Returns: The bound and the line, from 1, or `nil` where the text may be parsed.
    mutating func firstExceeded(
        by source: [UInt8],
        lineStarts: inout [Int32]
    ) -> ExceededBound? {
        self = MarkdownBounds()
        lineStarts.removeAll(keepingCapacity: true)
        guard source.count <= Self.size else { return ExceededBound(bound: .size, line: 1) }
        let bound = source.withUnsafeBufferPointer { bytes -> ExceededBound.Bound? in
            var offset = 0
            while offset < bytes.count {
                lineStarts.append(Int32(truncatingIfNeeded: offset))
                if let bound = scanLine(bytes, &offset) { return bound }
            }
            return nil
        }
        return bound.map { ExceededBound(bound: $0, line: lineStarts.count) }
    }

    private mutating func scanLine(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ offset: inout Int
    ) -> ExceededBound.Bound? {
        let prefix = LinePrefix(bytes, at: offset)
        if prefix.markers > Self.markers { return .markers }
        markersSoFar += prefix.markers
        offset = prefix.end
        if prefix.isBlank {
            // A blank line walks every open item; it ends the paragraph, and with it lazy lines.
            steps += paragraph.depth
            paragraph = Paragraph(depth: paragraph.depth)
            if steps > Self.nesting { return .nesting }
        } else {
            // Each open container takes a marker or two columns of this line, unless the line is
            // a lazy one, which leaves everything open.
            let depth = min(prefix.markers + prefix.blanks / 2, markersSoFar)
            paragraph.depth = paragraph.isEmpty ? depth : max(depth, paragraph.depth)
            paragraph.isEmpty = false
            if let bound = scanText(bytes, &offset) { return bound }
        }
        if offset < bytes.count {
            let isReturn = bytes[offset] == Byte.carriageReturn
            offset += 1
            if isReturn, offset < bytes.count, bytes[offset] == Byte.lineFeed { offset += 1 }
        }
        return nil
    }

    /// Counts what stands in a line up to its break.
    private mutating func scanText(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ offset: inout Int
    ) -> ExceededBound.Bound? {
        let count = bytes.count
        var index = offset
        defer { offset = index }
        while true {
            index = ByteScan.bounded(in: bytes, from: index)
            guard index < count else { return nil }
            switch bytes[index] {
            case Byte.asterisk, Byte.underscore:
                let first = index
                while index < count, Byte.isDelimiter(bytes[index]) { index += 1 }
                paragraph.delimiters += index - first
                steps += (index - first) * paragraph.depth
                if index - first > Self.delimiterRun { return .delimiterRun }
                if paragraph.delimiters > Self.delimiters { return .delimiters }
                if steps > Self.nesting { return .nesting }
            case Byte.exclamation:
                index += 1
                guard index < count, bytes[index] == Byte.openBracket else { continue }
                paragraph.pictures += 1
                if paragraph.pictures > Self.pictures { return .pictures }
            case Byte.lessThan:
                index += 1
                guard index < count, bytes[index] == Byte.exclamation else { continue }
                paragraph.comments += 1
                if paragraph.comments > Self.comments { return .comments }
            default: return nil
            }
        }
    }
}
