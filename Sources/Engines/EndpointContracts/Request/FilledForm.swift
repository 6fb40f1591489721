public import CampaignModel

/// What a supporter wrote into a sign form, under our own names.
public struct FilledForm: Sendable, Equatable {
    /// The answer to the consent question.
    public enum Consent: Sendable, CaseIterable {
        /// The organisation may write.
        case accepted
        /// It may not.
        case declined
    }

    /// The answers by field; a country is its code of two letters, a ticked box anything not empty.
    public var answers: [String: String]
    /// The answer to the consent question, where it was given.
    public var consent: Consent?
    /// Parameters that the script found in the page's address.
    public var tracking: [String: String]
    /// What a robot wrote into the honeypot.
    public var honeypot: String

    /// Creates a filled form.
    public init(
        _ answers: [String: String],
        consent: Consent? = nil,
        tracking: [String: String] = [:],
        honeypot: String = ""
    ) {
        self.answers = answers
        self.consent = consent
        self.tracking = tracking
        self.honeypot = honeypot
    }
}

/// The name of a country in the form that a vendor wants; `nil` where none is known.
public typealias CountryNames = @Sendable (_ code: String, _ form: CountryForm) -> String?
