extension DifferenceReport {
    /// The most rows that a comment shows.
    static let mostRows = 200
    /// The most bytes: GitHub takes comments of 65,536 characters.
    static let mostBytes = 60_000
    /// The most characters of a text that a row shows.
    static let longestText = 300

    /// The report as a comment on GitHub or GitLab.
    var markdown: String {
        var text = "## What this build changes\n\n"
        text += introduction.map(Self.markdown).joined(separator: "  \n") + "\n"
        var rows = 0
        for section in sections {
            let count = section.rows.isEmpty ? "" : " (\(section.rows.count))"
            text += "\n\(section.isPart ? "####" : "###") \(section.heading)\(count)\n"
            if !section.rows.isEmpty { text += "\n" }
            for (number, row) in section.rows.enumerated() {
                let lines = Self.markdown(row)
                guard rows < Self.mostRows, text.utf8.count + lines.utf8.count <= Self.mostBytes
                else {
                    text += "- … and \(section.rows.count - number) more\n"
                    rows = Self.mostRows
                    break
                }
                text += lines
                rows += 1
            }
        }
        return text
    }

    private static func markdown(_ row: Row) -> String {
        "- \(markdown(row.pieces))\n" + row.details.map { "  - \(markdown($0))\n" }.joined()
    }

    private static func markdown(_ pieces: [Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .content(let text): ShownText.code(text)
            }
        }.joined()
    }
}
