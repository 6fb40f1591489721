import Templates

/// A share page: where a signature leads.
struct ShareView: View {
    enum OwnName: Int, ViewName {
        case needsConfirmation, thanks, hasNext, next
    }

    typealias Name = JoinedName<FrameName, JoinedName<PetitionName, OwnName>>

    let page: SharePage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .first(let name): PageFrame.spec(of: name)
        case .second(.first(let name)): Petition.spec(of: name)
        case .second(.second(let name)): spec(of: name)
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .first(let name): page.frame.value(of: name)
        case .second(.first(let name)): page.petition.value(of: name, share: page.share)
        case .second(.second(let name)): value(of: name)
        }
    }

    private static func spec(of name: OwnName) -> NameSpec {
        switch name {
        case .needsConfirmation:
            .bool("needs_confirmation", "whether an e-mail has to be answered before it counts")
        case .thanks:
            .text("thanks", "the thank-you as it was written", example: "You are wonderful!")
                .optional
        case .hasNext: .bool("has_next", "whether other campaigns are offered")
        case .next: .list("next", of: CampaignCardView.self, "campaigns to go on with")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .needsConfirmation: .bool(page.needsConfirmation)
        case .thanks: .text(page.thanks)
        case .hasNext: .bool(!page.next.isEmpty)
        case .next: .list(page.next) { CampaignCardView(card: $0) }
        }
    }
}
