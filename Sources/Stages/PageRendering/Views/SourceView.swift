import Templates

/// A source of a campaign's text.
struct SourceView: View {
    enum Name: Int, ViewName {
        case id, title, address, publisher, date
        case languageTag, languageDirection, languageName, archivedAddress, mentions
    }

    let source: ShownSource

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .id: .text("id", "the entry's id, to which the text links", example: "source-nbc")
        case .title: .text("title", "the article's title", example: "Passengers sue")
        case .address:
            .address("address", "where to read it", example: "https://press.example/a")
        case .publisher: .text("publisher", "who published it", example: "The Daily").optional
        case .date: .view("date", of: DateView.self, "when it was published").optional
        case .languageTag:
            .text("language_tag", "its language, for lang and hreflang", example: "fr")
        case .languageDirection:
            .text("language_direction", "ltr or rtl, for dir", example: "ltr")
        case .languageName:
            .text("language_name", "its language, where it is not the page's", example: "Français")
                .optional
        case .archivedAddress:
            .address("archived_address", "an archived copy", example: "https://archive.example/1")
                .optional
        case .mentions:
            .list("mentions", of: MentionView.self, "the places in the text that cite it")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .id: .text(source.id)
        case .title: .text(source.title)
        case .address: .address(source.address)
        case .publisher: .text(source.publisher)
        case .date: .view(source.date.map { DateView(date: $0) })
        case .languageTag: .text(source.languageTag)
        case .languageDirection: .text(source.languageDirection)
        case .languageName: .text(source.languageName)
        case .archivedAddress: .address(source.archivedAddress)
        case .mentions: .list(source.mentions) { MentionView(ordinal: $0) }
        }
    }
}
