import Templates

/// A campaign as lists show it.
struct CampaignCardView: View {
    enum Name: Int, ViewName {
        case title, address, signAddress, summary, callToAction, image
        case isOpen, isClosed, isWon, isEnded, isDraft, isScheduled
        case hasSignatureCount, signatureCount, published
    }

    let card: CampaignCard

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .title: .text("title", "the headline", example: "Our faces are not tickets")
        case .address: .address("address", "the petition page", example: "/faces/")
        case .signAddress:
            .address("sign_address", "the petition page's form", example: "/faces/#sign")
        case .summary:
            .text(
                "summary",
                "the summary, or on pages that show only a few cards the first paragraph",
                example: "The operator wants to scan every passenger."
            ).optional
        case .callToAction:
            .text("call_to_action", "the button's words", example: "Sign the petition")
        case .image: .view("image", of: PictureView.self, "the lead picture").optional
        case .isOpen: .bool("is_open", "whether signatures are taken")
        case .isClosed: .bool("is_closed", "whether the campaign is over, won or not")
        case .isWon: .bool("is_won", "whether it is won")
        case .isEnded: .bool("is_ended", "whether it is over without being won")
        case .isDraft: .bool("is_draft", "whether it is a draft that only a preview shows")
        case .isScheduled: .bool("is_scheduled", "whether it goes public later")
        case .hasSignatureCount: .bool("has_signature_count", "whether a count is shown")
        case .signatureCount:
            .number("signature_count", "online and on paper", example: "12,431").optional
        case .published: .view("published", of: DateView.self, "the day of publication").optional
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .title: .text(card.title)
        case .address: .address(card.address)
        case .signAddress: .address(card.address + "#sign")
        case .summary: .text(card.summary)
        case .callToAction: .text(card.callToAction)
        case .image: .view(card.image.map { PictureView(picture: $0) })
        case .isOpen: .bool(card.state.isOpen)
        case .isClosed: .bool(!card.state.isOpen)
        case .isWon: .bool(card.state.isWon)
        case .isEnded: .bool(card.state.isEnded)
        case .isDraft: .bool(card.state.isDraft)
        case .isScheduled: .bool(card.state.isScheduled)
        case .hasSignatureCount: .bool(card.signatures != nil)
        case .signatureCount: .number(card.signatures)
        case .published: .view(card.published.map { DateView(date: $0) })
        }
    }
}
