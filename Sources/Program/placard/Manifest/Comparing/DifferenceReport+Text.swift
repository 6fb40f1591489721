extension DifferenceReport {
    /// The report for a terminal or a log, whole.
    var text: String {
        var text = ""
        for line in introduction { text += Self.text(of: line) + "\n" }
        for section in sections {
            let count = section.rows.isEmpty ? "" : " (\(section.rows.count))"
            text += (section.isPart ? "  " : "\n") + section.heading + count + "\n"
            let indent = section.isPart ? "    " : "  "
            for row in section.rows {
                text += indent + Self.text(of: row.pieces) + "\n"
                for detail in row.details { text += indent + "  " + Self.text(of: detail) + "\n" }
            }
        }
        return text
    }

    private static func text(of pieces: [Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .content(let text): text.isEmpty ? "(empty)" : ShownText.visible(text)
            }
        }.joined()
    }
}
