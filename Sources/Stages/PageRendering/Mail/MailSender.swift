import CampaignModel

/// A service that sends mails, with its own tags for what it knows of a recipient.
///
/// Sources: ActionKit's and Action Network's handbooks (templates in Django and Liquid), Mailchimp's
/// list of merge tags. `generic` writes the tags that most further services read.
public enum MailSender: String, Sendable, CaseIterable {
    /// ActionKit, whose templates are Django's; its wrapper brings the link to unsubscribe.
    case actionkit
    /// Action Network, whose templates are Liquid; it adds the block to unsubscribe itself.
    case actionNetwork = "action-network"
    /// Mailchimp; what stands for a missing first name is set there with the audience.
    case mailchimp
    /// Any other: `{{first_name}}`.
    case generic

    /// The tag as plain text; `nil` where the service brings it in another way.
    func text(_ tag: RecipientTag) -> String? {
        written(tag, fallback: tag.fallback.map { Self.quoted($0, by: self) })
    }

    /// The tag in HTML, between elements.
    func markup(_ tag: RecipientTag) -> String? {
        // The fallback's own quotes are character references, so they end no string.
        let escaped = tag.fallback.map { fallback in
            var writer = MarkupWriter()
            writer.line(fallback)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
        return written(tag, fallback: escaped.map { Self.quoted($0, by: self) })
    }

    /// The tag in an address; only the one for leaving the list may stand there.
    var unsubscribeAddress: String? { text(RecipientTag(.unsubscribeAddress)) }

    private func written(_ tag: RecipientTag, fallback: String?) -> String? {
        switch (self, tag.field) {
        case (.actionkit, .firstName): Self.django("user.first_name", fallback)
        case (.actionkit, .email): Self.django("user.email", fallback)
        case (.actionNetwork, .firstName): Self.liquid("first_name", fallback)
        case (.actionNetwork, .email): Self.liquid("email", fallback)
        case (.actionkit, .unsubscribeAddress), (.actionNetwork, .unsubscribeAddress): nil
        case (.mailchimp, .firstName): "*|FNAME|*"
        case (.mailchimp, .email): "*|EMAIL|*"
        case (.mailchimp, .unsubscribeAddress): "*|UNSUB|*"
        case (.generic, .firstName): "{{first_name}}"
        case (.generic, .email): "{{email}}"
        case (.generic, .unsubscribeAddress): "{{unsubscribe_url}}"
        }
    }

    private static func django(_ name: String, _ fallback: String?) -> String {
        fallback.map { "{{ \(name)|default:\($0) }}" } ?? "{{ \(name) }}"
    }

    private static func liquid(_ name: String, _ fallback: String?) -> String {
        fallback.map { "{{ \(name) | default: \($0) }}" } ?? "{{ \(name) }}"
    }

    /// A string of the service's templates.
    ///
    /// Django's know escapes; Liquid's know none, so a double quote in one becomes a typographic one.
    private static func quoted(_ text: String, by sender: MailSender) -> String {
        var quoted = "\""
        for character in text {
            switch (character, sender) {
            case ("\"", .actionNetwork): quoted += "”"
            case ("\"", _), ("\\", .actionkit): quoted += "\\\(character)"
            default: quoted.append(character)
            }
        }
        return quoted + "\""
    }
}

/// Where a campaign's e-mail is read.
enum MailMedium: Sendable, Equatable {
    /// In a mail program, sent by a service.
    case mail(MailSender)
    /// In a browser, as the web version.
    case web

    /// A tag as plain text; `nil` where it cannot be filled.
    func text(_ tag: RecipientTag) -> String? {
        switch self {
        case .mail(let sender): sender.text(tag)
        case .web: tag.fallback
        }
    }

    /// Writes a tag between elements.
    func write(_ tag: RecipientTag, to writer: inout MarkupWriter) {
        switch self {
        case .mail(let sender):
            if let tag = sender.markup(tag) { writer.markup(Array(tag.utf8)[...]) }
        case .web: writer.text(tag.fallback ?? "")
        }
    }

    /// Where a recipient leaves the list; `nil` where the service brings the link itself.
    var unsubscribeAddress: String? {
        switch self {
        case .mail(let sender): sender.unsubscribeAddress
        case .web: nil
        }
    }
}
