import Templates

/// An update as the petition page shows it.
struct UpdateEntryView: View {
    enum Name: Int, ViewName {
        case title, address, published, summary
    }

    let entry: UpdateEntry

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .title: .text("title", "the headline", example: "We met the board")
        case .address:
            .address("address", "its page", example: "/faces/updates/we-met-the-board/")
        case .published: .view("published", of: DateView.self, "the day in the file's name")
        case .summary:
            .text("summary", "its summary, else its beginning", example: "On Monday …").optional
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .title: .text(entry.title)
        case .address: .address(entry.address)
        case .published: .view(DateView(date: entry.published))
        case .summary: .text(entry.summary.isEmpty ? nil : entry.summary)
        }
    }
}
