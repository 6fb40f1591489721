import Templates

/// News of a campaign.
struct UpdateView: View {
    enum OwnName: Int, ViewName {
        case title, body, published, image, campaign, extra
    }

    typealias Name = JoinedName<FrameName, OwnName>

    let page: UpdatePage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .first(let name): PageFrame.spec(of: name)
        case .second(let name): spec(of: name)
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .first(let name): page.frame.value(of: name)
        case .second(let name): value(of: name)
        }
    }

    private static func spec(of name: OwnName) -> NameSpec {
        switch name {
        case .title: .text("title", "the headline", example: "We met the board")
        case .body: .html("body", "the update's text", example: "<p>On Monday …</p>")
        case .published: .view("published", of: DateView.self, "the day in the file's name")
        case .image: .view("image", of: PictureView.self, "the lead picture").optional
        case .campaign: .view("campaign", of: CampaignCardView.self, "the campaign")
        case .extra: .open("extra", "what the update sets under extra")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .title: .text(page.title)
        case .body: .html(page.body)
        case .published: .view(DateView(date: page.published))
        case .image: .view(page.image.map { PictureView(picture: $0) })
        case .campaign: .view(CampaignCardView(card: page.campaign))
        case .extra: .view(page.extra)
        }
    }
}
