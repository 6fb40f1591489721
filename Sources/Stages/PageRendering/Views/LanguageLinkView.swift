import CampaignModel
import Templates

/// This page in another language.
struct LanguageLinkView: View {
    enum Name: Int, ViewName {
        case tag, direction, name, address
    }

    let link: LanguageLink

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .tag: .text("tag", "the tag that lang and hreflang take", example: "ar")
        case .direction: .text("direction", "ltr or rtl, for dir", example: "rtl")
        case .name: .text("name", "the language's own name", example: "العربية")
        case .address: .address("address", "this page in that language", example: "/ar/faces/")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .tag: .text(link.language.tag.identifier)
        case .direction: .text(link.language.direction)
        case .name: .text(link.language.name)
        case .address: .address(link.address)
        }
    }
}
