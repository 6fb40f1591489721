import Templates

/// The home page of a language.
struct IndexView: View {
    enum OwnName: Int, ViewName {
        case hasFeatured, featured, hasNewest, newest, hasVictories, victories
    }

    typealias Name = JoinedName<FrameName, JoinedName<BrowseName, OwnName>>

    let page: IndexPage

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
        case .hasFeatured: .bool("has_featured", "whether campaigns are featured")
        case .featured:
            .list("featured", of: CampaignCardView.self, "campaigns that the writer put first")
        case .hasNewest: .bool("has_newest", "whether further campaigns are open")
        case .newest:
            .list("newest", of: CampaignCardView.self, "the newest open ones that are not featured")
        case .hasVictories: .bool("has_victories", "whether a campaign was won")
        case .victories: .list("victories", of: CampaignCardView.self, "the latest victories")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .hasFeatured: .bool(!page.featured.isEmpty)
        case .featured: .list(page.featured) { CampaignCardView(card: $0) }
        case .hasNewest: .bool(!page.newest.isEmpty)
        case .newest: .list(page.newest) { CampaignCardView(card: $0) }
        case .hasVictories: .bool(!page.victories.isEmpty)
        case .victories: .list(page.victories) { CampaignCardView(card: $0) }
        }
    }
}
