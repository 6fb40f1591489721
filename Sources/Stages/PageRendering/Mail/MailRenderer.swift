public import CampaignModel
import Diagnostics
public import Locales
public import Templates

/// A campaign's e-mail, ready to be handed to a sender.
public struct MailMessage: Sendable, Equatable {
    /// The subject on one line.
    public var subject: String
    /// The HTML part.
    public var html: [UInt8]
    /// The plain text.
    public var text: [UInt8]
    /// The report of the links as comma-separated values (RFC 4180).
    public var links: String
    /// Both parts as a mail program opens them (RFC 5322).
    public var message: String
    /// Header fields that a sender should set so that recipients can leave the list.
    public var suggestedHeaders: [String]
}

/// Renders the e-mails of one language.
public struct MailRenderer: Sendable {
    private let source: PageSource
    private let html: Program
    private let text: Program
    private let styles: StyleRules

    /// Creates a renderer.
    ///
    /// - Parameters:
    ///   - source: The site, its own addresses whole.
    ///   - html: The template of the HTML part, styles in its elements.
    ///   - text: The template of the plain text.
    ///   - styles: The styles of elements that the program writes.
    public init(_ source: PageSource, html: Program, text: Program, styles: StyleRules) {
        self.source = source
        self.html = html
        self.text = text
        self.styles = styles
    }

    /// Renders a mail.
    ///
    /// - Parameters:
    ///   - reference: The campaign and its language.
    ///   - content: Its texts.
    ///   - sender: The service whose tags are written.
    ///   - segment: The country that the recipients live in; `nil` for the language's own.
    ///   - now: The moment that the message carries as its date.
    /// - Returns: The mail.
    public func message(
        for reference: VersionReference,
        _ content: MailContent,
        sender: MailSender,
        segment: Country?,
        now: Instant
    ) -> MailMessage {
        let site = source.site
        let version = site[reference]
        let frame = source.frames[version.language]
        let maker = MailMaker(
            campaign: Shared(site.campaigns[reference.campaign]),
            version: Shared(version),
            content: content,
            medium: .mail(sender),
            styles: styles,
            ask: site.campaigns[reference.campaign].donation.map { number in
                DonationAsk(
                    site.donations[number],
                    conventions: frame.conventions,
                    readersCurrency: segment?.currency ?? frame.readersCurrency
                )
            },
            source: source
        )
        let (page, links) = maker.page()
        var renderer = Renderer()
        var parts: ([UInt8], [UInt8]) = ([], [])
        renderer.render(html, views: [MailView(page: page)], into: &parts.0)
        renderer.render(text, views: [MailTextView(page: page)], into: &parts.1)
        let envelope = MailEnvelope(
            subject: HeaderField.line(maker.subject()),
            from: version.mailOrOwnText.words.from?.value ?? frame.organisation.name,
            address: frame.organisation.contact,
            host: site.baseURL.host,
            language: frame.language.tag,
            unsubscribeAddress: page.unsubscribeAddress,
            now: now
        )
        return MailMessage(
            subject: envelope.subject,
            html: parts.0,
            text: parts.1,
            links: LinkReport(links: links).text,
            message: envelope.message(html: parts.0, text: parts.1),
            suggestedHeaders: envelope.unsubscribeFields
        )
    }
}
