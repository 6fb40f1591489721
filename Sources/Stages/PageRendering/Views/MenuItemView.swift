import CampaignModel
import Templates

/// An entry of a menu.
struct MenuItemView: View {
    enum Name: Int, ViewName {
        case text, address
    }

    let entry: SiteMenus.Entry

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .text: .text("text", "the words", example: "About")
        case .address: .address("address", "where it leads", example: "/about/")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .text: .text(entry.text)
        case .address: .address(entry.address)
        }
    }
}
