import CampaignModel
import Templates

/// What depends on nothing but site, language and environment, and so is the same on every page.
struct SiteFrameView: View {
    enum Name: Int, ViewName {
        case site, language, organisation, environment
        case hasMenu, menu, hasFooter, footer, settingsStylesheet
    }

    let frame: LanguageFrame

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .site: .view("site", of: SiteView.self, "the site")
        case .language: .view("language", of: LanguageView.self, "this page's language")
        case .organisation: .view("organisation", of: OrganisationView.self, "who campaigns")
        case .environment: .view("environment", of: EnvironmentView.self, "which build this is")
        case .hasMenu: .bool("has_menu", "whether the header's menu has entries")
        case .menu: .list("menu", of: MenuItemView.self, "the header's menu in this language")
        case .hasFooter: .bool("has_footer", "whether the footer's menu has entries")
        case .footer: .list("footer", of: MenuItemView.self, "the footer's menu in this language")
        case .settingsStylesheet:
            .address(
                "settings_stylesheet",
                "the stylesheet made of the theme's settings",
                example: "/assets/settings.1f3a.css"
            )
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .site: .view(SiteView(frame: frame))
        case .language: .view(LanguageView(language: frame.language))
        case .organisation: .view(OrganisationView(frame: frame))
        case .environment: .view(EnvironmentView(frame: frame))
        case .hasMenu: .bool(!frame.menus.header.isEmpty)
        case .menu: .list(frame.menus.header) { MenuItemView(entry: $0) }
        case .hasFooter: .bool(!frame.menus.footer.isEmpty)
        case .footer: .list(frame.menus.footer) { MenuItemView(entry: $0) }
        case .settingsStylesheet: .address(frame.settingsStylesheet)
        }
    }
}
