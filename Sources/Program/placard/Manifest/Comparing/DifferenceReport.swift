import CampaignModel

/// A difference as sections and rows, before it is written for a terminal or in Markdown.
struct DifferenceReport {
    /// A stretch of a row.
    enum Piece {
        /// Our own words.
        case words(String)
        /// Text of content, settings or a file's name, which may be anybody's.
        case content(String)
    }

    /// A row, and what belongs below it.
    struct Row {
        var pieces: [Piece]
        var details: [[Piece]] = []
    }

    /// Rows under a heading.
    struct Section {
        var heading: String
        /// Whether it is a part of the section before that has no rows of its own.
        var isPart = false
        var rows: [Row] = []
    }

    /// What is compared.
    let introduction: [[Piece]]
    /// The sections, the gravest first.
    let sections: [Section]

    /// How many pages a row names.
    private static let mostPages = 3

    /// Takes a difference.
    ///
    /// - Parameters:
    ///   - difference: The difference.
    ///   - longest: The most characters of a text that are shown; `nil` for all.
    init(_ difference: ManifestDifference, longest: Int? = nil) {
        let writer = RowWriting(longest: longest)
        introduction = Self.introduction(difference)
        var sections: [Section] = []
        if !difference.looks.isEmpty {
            sections.append(Section(heading: "Look twice"))
            for subject in LookSubject.allCases {
                let looks = difference.looks.filter { $0.subject == subject }
                guard !looks.isEmpty else { continue }
                sections.append(
                    Section(heading: subject.heading, isPart: true, rows: looks.map(writer.row))
                )
            }
        }
        func add(_ heading: String, _ rows: [Row]) {
            if !rows.isEmpty { sections.append(Section(heading: heading, rows: rows)) }
        }
        add("New pages", difference.added.map(writer.row))
        add("Changed pages", difference.changed.map(writer.row))
        add("Removed pages", difference.removed.map(writer.removedRow))
        add("Newly due pages", difference.due.map(writer.row))
        let others = difference.otherFiles
        add(
            "Other files",
            others.added.map { Row(pieces: [.words("new "), .content($0)]) }
                + others.changed.map { Row(pieces: [.words("changed "), .content($0)]) }
                + others.removed.map { Row(pieces: [.words("removed "), .content($0)]) }
        )
        self.sections = sections
    }

    private static func introduction(_ difference: ManifestDifference) -> [[Piece]] {
        let (old, new) = (difference.old, difference.new)
        var lines: [[Piece]] = [
            [
                .content(new.environment), .words(" at "), .content(new.baseURL), .words(", from "),
                .content(old.now.rfc3339), .words(" to "), .content(new.now.rfc3339),
            ]
        ]
        if old.tool != new.tool {
            lines.append([
                .words("Built with "), .content(new.tool), .words(", before "), .content(old.tool),
            ])
        }
        for name in Set(old.libraries.keys).union(new.libraries.keys).sorted()
        where old.libraries[name] != new.libraries[name] {
            lines.append([
                .words("Library "), .content(name), .words(" "),
                .content(new.libraries[name] ?? "none"), .words(", before "),
                .content(old.libraries[name] ?? "none"),
            ])
        }
        if difference.isEmpty { lines.append([.words("Nothing differs.")]) }
        return lines
    }

    /// Makes rows.
    private struct RowWriting {
        let longest: Int?

        func row(_ look: ManifestDifference.Look) -> Row {
            var pieces: [Piece] = []
            if look.subject == .vanished {
                pieces = pages(look.pages)
                if let title = look.old { pieces += [.words(": "), .content(shortened(title))] }
                if let answer = look.new { pieces += [.words(", now "), .content(answer)] }
                return Row(pieces: pieces)
            }
            if !look.part.isEmpty { pieces += [.content(look.part), .words(": ")] }
            if look.subject == .theme, !look.part.isEmpty {
                let word = look.old == nil ? "new" : look.new == nil ? "removed" : "changed"
                return Row(pieces: pieces + [.words(word)])
            }
            pieces += change(look.old, look.new)
            if !look.pages.isEmpty { pieces += [.words(" on ")] + pages(look.pages) }
            return Row(pieces: pieces)
        }

        func row(_ page: ManifestDifference.PageChange) -> Row {
            Row(
                pieces: start(of: page),
                details: (page.facts + page.share).map {
                    [.content($0.name), .words(": ")] + change($0.old, $0.new)
                }
            )
        }

        func removedRow(_ page: ManifestDifference.PageChange) -> Row {
            let rest: [Piece] =
                page.leadsTo.map { [.words("; the address leads to "), .content($0)] }
                ?? [.words("; the address leads nowhere")]
            return Row(pieces: start(of: page) + rest)
        }

        private func start(of page: ManifestDifference.PageChange) -> [Piece] {
            var pieces: [Piece] = [.content(page.address)]
            if let source = page.sources.first {
                pieces += [.words(" from "), .content(source)]
            }
            return pieces + [.words(": "), .content(shortened(page.title))]
        }

        private func change(_ old: String?, _ new: String?) -> [Piece] {
            let (old, new) =
                longest.map { ShownText.shortened(old, new, to: $0) } ?? (old, new)
            switch (old, new) {
            case (let old?, let new?): return [.content(old), .words(" → "), .content(new)]
            case (nil, let new?): return [.words("new "), .content(new)]
            case (let old?, nil): return [.words("removed "), .content(old)]
            case (nil, nil): return []
            }
        }

        private func pages(_ addresses: [String]) -> [Piece] {
            var pieces: [Piece] = []
            for address in addresses.prefix(mostPages) {
                if !pieces.isEmpty { pieces.append(.words(", ")) }
                pieces.append(.content(address))
            }
            let rest = addresses.count - mostPages
            if rest > 0 { pieces.append(.words(" and \(rest) more")) }
            return pieces
        }

        private func shortened(_ text: String) -> String {
            longest.flatMap { ShownText.shortened(text, nil, to: $0).0 } ?? text
        }
    }
}
