import CampaignModel
import Templates

/// A language of the site.
struct LanguageView: View {
    enum Name: Int, ViewName {
        case tag, direction, name
    }

    let language: PageLanguage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .tag: .text("tag", "the tag that lang takes", example: "pt-BR")
        case .direction: .text("direction", "ltr or rtl, for dir", example: "rtl")
        case .name: .text("name", "the language's own name", example: "العربية")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .tag: .text(language.tag.identifier)
        case .direction: .text(language.direction)
        case .name: .text(language.name)
        }
    }
}
