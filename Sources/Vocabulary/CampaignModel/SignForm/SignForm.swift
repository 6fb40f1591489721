public import Diagnostics

/// The sign form, as `site.yaml` or a campaign's `sign_form` write it.
///
/// `nil` leaves a key as the weaker settings have it.
public struct SignForm: Sendable, Hashable {
    /// The fields in their order.
    public var fields: [SignField]?
    /// The consent question.
    public var consent: ConsentQuestion
    /// What the supporter is told above the button, in Markdown.
    public var notice: LocalizedText?
    /// Where `notice` is set; its texts have ranges in that file.
    public var noticeLocation: SourceLocation?

    /// Creates the keys that are given and leaves the others as they are.
    public init(
        fields: [SignField]? = nil,
        consent: ConsentQuestion = ConsentQuestion(),
        notice: LocalizedText? = nil,
        noticeLocation: SourceLocation? = nil
    ) {
        self.fields = fields
        self.consent = consent
        self.notice = notice
        self.noticeLocation = noticeLocation
    }

    /// This form's keys over those of weaker settings.
    public func over(_ weaker: SignForm) -> SignForm {
        SignForm(
            fields: fields ?? weaker.fields,
            consent: consent.over(weaker.consent),
            notice: notice ?? weaker.notice,
            noticeLocation: notice == nil ? weaker.noticeLocation : noticeLocation
        )
    }

    /// The fields that a page shows: those written, or a name where none are, and always the e-mail
    /// address, behind the names where it is not placed otherwise.
    public var shownFields: [SignField] {
        var shown = fields ?? [SignField(.known(.name), isRequired: true)]
        guard !shown.contains(where: { $0.subject == .known(.email) }) else { return shown }
        let names: [SignField.Subject] = [.known(.name), .known(.firstName), .known(.lastName)]
        let place = shown.lastIndex { names.contains($0.subject) }.map { $0 + 1 } ?? 0
        shown.insert(SignField(.known(.email), isRequired: true), at: place)
        return shown
    }

    /// Whether the page asks the consent question.
    public var asksConsent: Bool {
        (consent.ask ?? (consent.question == nil ? .never : .always)) == .always
    }
}
