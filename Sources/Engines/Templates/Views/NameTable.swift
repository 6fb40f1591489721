/// The names of one view as a designer reads them: `placard theme variables` prints it, and the
/// handbook's reference is made from it.
public struct NameTable: Sendable, Hashable {
    /// Whether values are the same on every page of a language.
    public enum Scope: String, Sendable {
        /// They depend only on site, language and environment.
        case site
        /// They depend on the page.
        case page
    }

    /// A name and what is known of it.
    public struct Row: Sendable, Hashable {
        /// How a template spells it.
        public let spelling: String
        /// The sort of its value, in words.
        public let kind: String
        /// Whether a page may lack it.
        public let isOptional: Bool
        /// What it is.
        public let summary: String
        /// A value as it could stand on a page.
        public let example: String
    }

    /// The view's title, which kinds of other names refer to.
    public let title: String
    /// Whether the view belongs to the site or to the page.
    public let scope: Scope
    /// The names in the order in which the view declares them.
    public let rows: [Row]

    /// The tables of a template's views and of every view within them, each once.
    ///
    /// - Parameters:
    ///   - views: The page's views; the innermost, whose names win, comes first in the result.
    ///   - constants: The views that are the same on every page of a language.
    /// - Returns: The tables of the page, then those of the site.
    public static func tables(views: [ViewSchema], constants: [ViewSchema]) -> [NameTable] {
        tables(from: views.reversed(), .page) + tables(from: constants.reversed(), .site)
    }

    private static func tables(from roots: [ViewSchema], _ scope: Scope) -> [NameTable] {
        var tables: [NameTable] = []
        var waiting = roots
        var met: Set<String> = Set(roots.map(\.title))
        var next = 0
        while next < waiting.count {
            let schema = waiting[next]
            next += 1
            var rows: [Row] = []
            for (_, spec) in schema.numberedNames {
                rows.append(Row(spec))
                if let nested = spec.kind.nested, nested.openness == .closed,
                    met.insert(nested.title).inserted
                {
                    waiting.append(nested)
                }
            }
            tables.append(NameTable(title: schema.title, scope: scope, rows: rows))
        }
        return tables
    }

    /// The table in Markdown, under a heading of the second level.
    public var markdown: String {
        var lines = [
            "## \(title)", "", "| name | kind | | meaning | example |", "|---|---|---|---|---|",
        ]
        for row in rows {
            let cells = [
                "`\(row.spelling)`", row.kind, row.isOptional ? "optional" : "", row.summary,
                row.example.isEmpty ? "" : "`\(row.example)`",
            ]
            let escaped = cells.map { $0.split(separator: "|").joined(separator: "\\|") }
            lines.append("| \(escaped.joined(separator: " | ")) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension NameTable.Row {
    fileprivate init(_ spec: NameSpec) {
        spelling = spec.spelling
        kind = spec.kind.words
        isOptional = spec.isOptional
        summary = spec.summary
        example = spec.example
    }
}

extension NameKind {
    /// The view that a value of the kind is or holds.
    var nested: ViewSchema? {
        switch self {
        case .view(let schema), .list(let schema): schema
        case .text, .html, .address, .bool, .number, .choice: nil
        }
    }
}
