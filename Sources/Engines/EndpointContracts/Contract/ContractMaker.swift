public import CampaignModel
public import Diagnostics

/// Makes the contract of a form from an endpoint, a sign form and a site's tracking lists.
public struct ContractMaker: Sendable {
    /// Where the form posts.
    public var endpoint: ResolvedEndpoint
    /// What it asks.
    public var form: SignForm
    /// Which parameters of the address travel along.
    public var tracking: TrackingLists

    /// Creates a maker of contracts.
    public init(endpoint: ResolvedEndpoint, form: SignForm, tracking: TrackingLists) {
        self.endpoint = endpoint
        self.form = form
        self.tracking = tracking
    }

    /// What is wrong with the form at this endpoint, whatever the language.
    ///
    /// It is asked with the endpoint that production would use, so that a preview shows the mistakes.
    public var diagnostics: [Diagnostic] {
        var problems: [Diagnostic] = []
        let carried = KnownField.allCases.map(\.rawValue).filter { name($0) != nil }
        for field in form.shownFields where target(of: field) == nil {
            problems.append(
                EndpointDiagnostics.fieldNotCarried(field, endpoint: endpoint, carried: carried)
            )
        }
        if form.asksConsent {
            let place = form.consent.location ?? endpoint.location
            if endpoint.consentEffect == .subscribes {
                problems.append(
                    EndpointDiagnostics.consentNotHonoured(endpoint: endpoint, at: place)
                )
            } else if endpoint.keys.consent.answer?.name == nil {
                problems.append(EndpointDiagnostics.consentNotSent(endpoint: endpoint, at: place))
            }
        }
        return problems + takenNames
    }

    /// Facts about the endpoint that are worth a look but stop nothing.
    public var advice: [Diagnostic] {
        var advice: [Diagnostic] = []
        if !endpoint.kind.worksWithoutScript {
            advice.append(EndpointDiagnostics.scriptOnly(endpoint: endpoint))
        }
        if form.asksConsent, endpoint.consentEffect == .recorded {
            advice.append(EndpointDiagnostics.consentOnlyRecorded(endpoint: endpoint))
        }
        return advice
    }

    /// What is wrong with the words of consent in one language.
    public func diagnostics(for words: ConsentWords, in language: LanguageTag) -> [Diagnostic] {
        guard form.asksConsent, words.unanswered.count > ConsentWords.longest else { return [] }
        return [
            EndpointDiagnostics.consentTooLong(
                count: words.unanswered.count,
                language: language,
                at: form.consent.question?.text(for: language).flatMap { text in
                    form.consent.location.map {
                        SourceLocation(path: $0.path, range: text.range)
                    }
                } ?? form.consent.location ?? endpoint.location
            )
        ]
    }

    /// The contract in one language.
    ///
    /// - Parameters:
    ///   - words: The words of consent; they are not used where the form does not ask.
    ///   - version: The version of the words.
    /// - Returns: The contract. Fields that the endpoint cannot carry are left out; `diagnostics` names
    ///   them.
    public func contract(words: ConsentWords, version: String) -> FormContract {
        let isInert = endpoint.destination == .nowhere
        return FormContract(
            endpoint: endpoint.name,
            kind: endpoint.kind,
            encoding: endpoint.encoding,
            action: action,
            attributes: isInert ? [] : attributes,
            hidden: isInert ? [] : hidden(words: words, version: version),
            tracking: isInert ? [] : tracked,
            fields: isInert ? form.shownFields.map(inert) : form.shownFields.compactMap(input),
            honeypot: isInert ? nil : endpoint.honeypot,
            consent: consent(words, isInert: isInert),
            country: endpoint.country,
            redirect: endpoint.redirect,
            json: endpoint.keys.json,
            query: endpoint.keys.vendor.query,
            answers: endpoint.answers,
            formOrigins: formOrigins,
            connectOrigins: connectOrigins
        )
    }
}
