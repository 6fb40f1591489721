import Templates

/// Everything of one year.
struct ArchiveView: View {
    enum OwnName: Int, ViewName {
        case year, campaigns
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
        case .year: .text("year", "the year in plain digits", example: "2026")
        case .campaigns:
            .list("campaigns", of: CampaignCardView.self, "the year's campaigns, newest first")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .year: .text(page.name)
        case .campaigns: .list(page.campaigns) { CampaignCardView(card: $0) }
        }
    }
}
