import Templates

/// The newest campaigns of a topic.
struct TopicPageView: View {
    enum OwnName: Int, ViewName {
        case name, campaigns
    }

    typealias Name = JoinedName<FrameName, JoinedName<BrowseName, OwnName>>

    let page: ListPage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .first(let name): PageFrame.spec(of: name)
        case .second(.first(let name)): BrowseLinks.spec(of: name)
        case .second(.second(let name)): spec(of: name)
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .first(let name): page.frame.value(of: name)
        case .second(.first(let name)): page.browse.value(of: name)
        case .second(.second(let name)): value(of: name)
        }
    }

    private static func spec(of name: OwnName) -> NameSpec {
        switch name {
        case .name: .text("name", "the topic", example: "Transport")
        case .campaigns:
            .list("campaigns", of: CampaignCardView.self, "the topic's campaigns, newest first")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .name: .text(page.name)
        case .campaigns: .list(page.campaigns) { CampaignCardView(card: $0) }
        }
    }
}
