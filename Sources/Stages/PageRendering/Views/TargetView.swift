import CampaignModel
import Templates

/// Whom a petition is addressed to.
struct TargetView: View {
    enum Name: Int, ViewName {
        case name, role
    }

    let target: Target

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .name: .text("name", "a person or body", example: "Ada Brandt")
        case .role: .text("role", "the person's office", example: "Minister of Transport").optional
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .name: .text(target.name)
        case .role: target.role.isEmpty ? .missing : .text(target.role)
        }
    }
}
