import CampaignModel
import Diagnostics

extension EndpointDiagnostics {
    static let fieldNotCarried = DiagnosticKind(
        "FieldNotCarried",
        .error,
        """
        The sign form asks for something that the form service has no place for. What supporters \
        write there would be lost. Ask for it in a way that the service knows – the name in two parts, \
        for instance –, take the field out, or tell the preset what the service calls it.
        """
    )

    static let fieldNameTaken = DiagnosticKind(
        "FieldNameTaken",
        .error,
        """
        Two values of the sign form would be sent under one name, so that one of them would be lost or \
        would change what the service does. Names that the endpoint itself sends – the campaign, the \
        page to go to, the consent – cannot be used for fields.
        """
    )

    static let consentNotHonoured = DiagnosticKind(
        "ConsentNotHonoured",
        .error,
        """
        The form asks whether the organisation may write, but the service puts everyone who signs on \
        the mailing list, whatever the answer. That would mislead supporters. Use a service that can \
        keep the answer, or do not ask and say in the notice what happens.
        """
    )

    static let consentNotSent = DiagnosticKind(
        "ConsentNotSent",
        .error,
        """
        The form asks the consent question, but the preset has no field in which the answer could \
        travel, so it would be lost. Name the field under the preset's `consent`, or do not ask.
        """
    )

    static let consentTooLong = DiagnosticKind(
        "ConsentTooLong",
        .error,
        """
        The words of consent travel with each signature, so that it can be shown later what was agreed \
        to: question and answers together in at most 500 characters. They are not cut, since half a \
        sentence proves nothing.
        """
    )

    static let scriptOnly = DiagnosticKind(
        "ScriptOnlyEndpoint",
        .warning,
        """
        The endpoint takes signatures from the script only. Supporters without JavaScript – and those \
        whose connection lost it on the way – see how to write to the organisation instead and mostly \
        leave. A service of the kind `form` reaches everyone.
        """
    )

    static let consentOnlyRecorded = DiagnosticKind(
        "ConsentOnlyRecorded",
        .note,
        """
        The form service keeps the answer to the consent question beside the signature but does not \
        act on it. Whoever writes to supporters has to leave out those who declined.
        """
    )

    /// The words for a field that the endpoint cannot carry: the field to use instead, where there is
    /// one.
    static func fieldNotCarried(
        _ field: SignField,
        endpoint: ResolvedEndpoint,
        carried: [String]
    ) -> Diagnostic {
        let preset = endpoint.presets.first ?? ""
        var solutions: [String] = []
        switch field.subject {
        case .known(.name) where carried.contains("first_name"):
            let names = ["first_name", "last_name"].filter(carried.contains)
            solutions = ["Use \(list(names)) instead."]
        case .known(.firstName) where carried.contains("name"),
            .known(.lastName) where carried.contains("name"):
            solutions = ["Use 'name' instead."]
        case .known(.lastName) where carried.contains("first_name"):
            solutions = ["Take it out: '\(preset)' has only 'first_name'."]
        default:
            solutions = ["Use only \(list(carried))."]
        }
        solutions.append(
            """
            If the service does have a place for it, tell the endpoint its name there: \
            'fields: {\(field.name): …}'.
            """
        )
        return Diagnostic(
            fieldNotCarried,
            at: field.location ?? endpoint.location,
            "The endpoint '\(endpoint.name)' cannot carry the field '\(field.name)'",
            why: "The preset '\(preset)' has no place for it, so the answers would be lost.",
            solutions: solutions
        )
    }

    static func fieldNameTaken(
        _ name: String,
        field: SignField,
        endpoint: ResolvedEndpoint
    ) -> Diagnostic {
        Diagnostic(
            fieldNameTaken,
            at: field.location ?? endpoint.location,
            "The field '\(field.name)' would be sent as '\(name)', a name that is taken",
            why: "The endpoint '\(endpoint.name)' sends another value under it.",
            solutions: ["Choose another name for the field."]
        )
    }

    static func consentNotHonoured(
        endpoint: ResolvedEndpoint,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            consentNotHonoured,
            at: location,
            "Declining means nothing at the endpoint '\(endpoint.name)'",
            why: """
                With the preset '\(endpoint.presets.first ?? "")' everyone who signs is put on the \
                mailing list, but the form asks.
                """,
            solutions: [
                "Write 'ask: never' and say in the notice what happens.",
                """
                If your account is set up to heed the answer, write where it travels and \
                'effect: recorded' under the endpoint's 'consent'.
                """,
            ]
        )
    }

    static func consentNotSent(
        endpoint: ResolvedEndpoint,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            consentNotSent,
            at: location,
            "The endpoint '\(endpoint.name)' has no field for the consent answer",
            why: "The form asks, and the answer would be lost.",
            solutions: [
                "Name the field: 'consent: {answer: …}' in the endpoint.",
                "Write 'ask: never'.",
            ]
        )
    }

    static func consentTooLong(
        count: Int,
        language: LanguageTag,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            consentTooLong,
            at: location,
            "The words of consent in \(language) are \(count) characters long, 500 are possible",
            why: "They travel whole with each signature, question and answers together.",
            solutions: ["Shorten the question; details can stand in the notice."]
        )
    }

    static func scriptOnly(endpoint: ResolvedEndpoint) -> Diagnostic {
        Diagnostic(
            scriptOnly,
            at: endpoint.location,
            "Nobody can sign at '\(endpoint.name)' without JavaScript",
            why: """
                The preset '\(endpoint.presets.first ?? "")' is of the kind 'json'. The page says so \
                and shows the organisation's contact.
                """,
            solutions: ["Use an endpoint of the kind 'form' or 'form+json' if you can."]
        )
    }

    static func consentOnlyRecorded(endpoint: ResolvedEndpoint) -> Diagnostic {
        Diagnostic(
            consentOnlyRecorded,
            at: endpoint.location,
            "'\(endpoint.name)' keeps the consent answer but does not act on it",
            solutions: ["Leave out those who declined when you write to supporters."]
        )
    }
}
