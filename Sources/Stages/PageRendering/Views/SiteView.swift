import CampaignModel
import Templates

/// The site in one language.
struct SiteView: View {
    enum Name: Int, ViewName {
        case title, homeAddress, feedAddress, accountAddress
        case keptParameters, identityParameters, personalParameters, extra
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
        case .keptParameters:
            .text(
                "kept_parameters",
                "parameters of the address that travel along, for the script",
                example: "source utm_source"
            )
        case .identityParameters:
            .text(
                "identity_parameters",
                "parameters that are read once and taken out of the address bar, for the script",
                example: "akid referring_akid"
            )
        case .personalParameters:
            .text(
                "personal_parameters",
                "parameters that are taken out of the address bar unread, for the script",
                example: "email name"
            )
        case .extra: .open("extra", "what site.yaml sets under extra")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .title: .text(frame.siteTitle)
        case .homeAddress: .address(frame.home)
        case .feedAddress: .address(frame.feed)
        case .accountAddress: .address(frame.accountAddress)
        case .keptParameters: .text(frame.tracking.keep.joined(separator: " "))
        case .identityParameters: .text(frame.tracking.identity.joined(separator: " "))
        case .personalParameters: .text(PersonalParameters.names.joined(separator: " "))
        case .extra: .view(frame.extra)
        }
    }
}
