public import CampaignModel

/// A text for an e-mail with the answers to its links and pictures.
public struct AnsweredMailBody: Sendable, Equatable {
    /// The text.
    public var text: MailBody
    /// Where its links lead and which pictures it shows.
    public var answers: BodyAnswers

    /// Creates an answered text.
    public init(_ text: MailBody, _ answers: BodyAnswers) {
        self.text = text
        self.answers = answers
    }
}

/// What a campaign's e-mail is made of beside the site.
public struct MailContent: Sendable, Equatable {
    /// The text: the campaign's own or that of `email.md`.
    public var body: AnsweredMailBody
    /// What stands above the headline.
    public var intro: AnsweredMailBody?
    /// The organisation's own words.
    public var about: AnsweredMailBody?
    /// The subject, where one is written.
    public var subject: [MailBody.Piece]
    /// What mail programs show behind the subject.
    public var preheader: [MailBody.Piece]

    /// Creates content.
    public init(
        body: AnsweredMailBody,
        intro: AnsweredMailBody? = nil,
        about: AnsweredMailBody? = nil,
        subject: [MailBody.Piece] = [],
        preheader: [MailBody.Piece] = []
    ) {
        self.body = body
        self.intro = intro
        self.about = about
        self.subject = subject
        self.preheader = preheader
    }
}
