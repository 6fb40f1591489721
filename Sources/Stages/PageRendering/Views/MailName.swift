import Templates

/// The names of an e-mail in both of its templates.
enum MailName: Int, ViewName {
    case title, ask, outcome, buttonWords, buttonAddress, signedBy, hasSources, sources, donate
    case webAddress, recipientEmail, unsubscribeAddress
}

extension MailPage {
    static func spec(of name: MailName) -> NameSpec {
        switch name {
        case .title: .text("title", "the headline", example: "Our faces are not tickets")
        case .ask:
            .text("ask", "the sentence to sign, while it is open", example: "Stop it.").optional
        case .outcome:
            .text("outcome", "what happened, once it is over", example: "We won.").optional
        case .buttonWords:
            .text("button_words", "the first button's words", example: "Sign the petition")
        case .buttonAddress:
            .address(
                "button_address",
                "where it leads",
                example: "https://x.example/faces/?source=email-button-1#sign"
            )
        case .signedBy: .text("signed_by", "the sign-off", example: "The team").optional
        case .hasSources: .bool("has_sources", "whether sources are listed")
        case .sources: .list("sources", of: MailSourceView.self, "what the text is based on")
        case .donate: .view("donate", of: DonateView.self, "the donation ask").optional
        case .webAddress:
            .address(
                "web_address",
                "the web version, where there is one; missing there itself",
                example: "https://x.example/faces/email/?source=email-web-1"
            ).optional
        case .recipientEmail:
            .text(
                "recipient_email",
                "the sender's tag for the address",
                example: "{{ user.email }}"
            )
            .optional
        case .unsubscribeAddress:
            .address(
                "unsubscribe_address",
                "the sender's tag for leaving the list, where the sender does not add it itself",
                example: "*|UNSUB|*"
            ).optional
        }
    }

    func value(of name: MailName) -> ViewValue {
        switch name {
        case .title: .text(title)
        case .ask: .text(ask)
        case .outcome: .text(outcome)
        case .buttonWords: .text(buttonWords)
        case .buttonAddress: .address(buttonAddress)
        case .signedBy: .text(signedBy)
        case .hasSources: .bool(!sources.isEmpty)
        case .sources: .list(sources) { MailSourceView(source: $0) }
        case .donate: .view(donation.map { DonateView(link: $0) })
        case .webAddress: .address(webAddress)
        case .recipientEmail: .text(recipientEmail)
        case .unsubscribeAddress: .address(unsubscribeAddress)
        }
    }
}

/// A source of an e-mail's text.
struct MailSourceView: View {
    enum Name: Int, ViewName {
        case title, address, details, languageTag
    }

    let source: MailPage.Source

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .title: .text("title", "the article's title", example: "Passengers sue")
        case .address: .address("address", "where to read it", example: "https://press.example/a")
        case .details:
            .text("details", "publisher and date", example: "The Daily · 11 November 2019").optional
        case .languageTag: .text("language_tag", "its language, for lang", example: "fr")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .title: .text(source.title)
        case .address: .address(source.address)
        case .details: .text(source.details)
        case .languageTag: .text(source.languageTag)
        }
    }
}
