import CampaignModel
import Templates

/// Which build a page belongs to.
struct EnvironmentView: View {
    enum Name: Int, ViewName {
        case name, hasBanner
    }

    let frame: LanguageFrame

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .name: .text("name", "the environment's name", example: "production")
        case .hasBanner: .bool("has_banner", "whether pages must say that they are no real ones")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .name: .text(frame.environment.name)
        case .hasBanner: .bool(frame.environment.hasBanner)
        }
    }
}
