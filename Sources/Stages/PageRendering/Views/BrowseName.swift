import Templates

/// The names of the ways on from a list: topics and years.
enum BrowseName: Int, ViewName {
    case hasTopics, topics, hasYears, years
}

extension BrowseLinks {
    static func spec(of name: BrowseName) -> NameSpec {
        switch name {
        case .hasTopics: .bool("has_topics", "whether a topic has a page in this language")
        case .topics: .list("topics", of: TopicView.self, "the topics with a page")
        case .hasYears: .bool("has_years", "whether there is an archive in this language")
        case .years: .list("years", of: YearView.self, "the archive's years, newest first")
        }
    }

    func value(of name: BrowseName) -> ViewValue {
        switch name {
        case .hasTopics: .bool(!topics.isEmpty)
        case .topics: .list(topics) { TopicView(topic: $0) }
        case .hasYears: .bool(!years.isEmpty)
        case .years: .list(years) { YearView(year: $0) }
        }
    }
}
