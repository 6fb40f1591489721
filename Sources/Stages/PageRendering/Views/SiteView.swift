import Templates

/// The site in one language.
struct SiteView: View {
    enum Name: Int, ViewName {
        case title, homeAddress, feedAddress, accountAddress, extra
    }

    let frame: LanguageFrame

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .title: .text("title", "the site's title", example: "Commonground")
        case .homeAddress:
            .address("home_address", "the home page in this language", example: "/fr/")
        case .feedAddress: .address("feed_address", "the news feed", example: "/fr/feed.xml")
        case .accountAddress:
            .address(
                "account_address",
                "where members log in",
                example: "https://members.commonground.example/login"
            ).optional
        case .extra: .open("extra", "what site.yaml sets under extra")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .title: .text(frame.siteTitle)
        case .homeAddress: .address(frame.home)
        case .feedAddress: .address(frame.feed)
        case .accountAddress: .address(frame.accountAddress)
        case .extra: .view(frame.extra)
        }
    }
}
