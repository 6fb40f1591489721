public import CampaignModel
public import Diagnostics
import Locales

/// Compares forms and asks with the table of countries: who has to confirm an address, whose postcode
/// can be checked, who has a currency without an ask.
public struct CountryChecks: Sendable {
    private let site: Site
    private let countries: [(language: LanguageTag, country: Country)]

    /// Takes a resolved site and the country that most readers of each of its languages live in.
    public init(site: Site) {
        self.site = site
        countries = site.languages.compactMap { language in
            let code = language.tag.region ?? LocaleConventions(language.tag)?.mainCountry
            return code.flatMap { Country(code: $0) }.map { (language.tag, $0) }
        }
    }

    /// What a site owner should know.
    public var diagnostics: [Diagnostic] {
        Array(Set(site.forms.flatMap(formAdvice) + site.donations.flatMap(askAdvice))).sorted()
    }

    private func formAdvice(_ form: SiteForm) -> [Diagnostic] {
        var advice: [Diagnostic] = []
        let names = (form.form.fields ?? []).map(\.name)
        if names.contains("postcode"), !names.contains("country") {
            let field = form.form.fields?.first { $0.name == "postcode" }
            let place = SourceLocation(path: site.settings.path)
            advice.append(.postcodeWithoutCountry(at: field?.location ?? place))
        }
        if form.form.asksConsent, form.endpoint.confirm != .email {
            advice += countries.filter(\.country.expectsEmailConfirmation).map {
                .addressNotConfirmed($0.country.code, language: $0.language, form.endpoint)
            }
        }
        return advice
    }

    private func askAdvice(_ donation: Donation) -> [Diagnostic] {
        let place = SourceLocation(
            path: site.settings.path,
            range: site.settings.donate?.asks.first?.range
        )
        return countries.compactMap { language, country in
            guard let currency = country.currency, donation.ask(in: currency) == nil else {
                return nil
            }
            return .askInAnotherCurrency(
                currency,
                language: language,
                asked: donation.currency,
                at: place
            )
        }
    }
}

extension DiagnosticKind {
    static let addressNotConfirmed = DiagnosticKind(
        "AddressNotConfirmed",
        .warning,
        """
        Courts in Germany and Austria expect whoever sends news by e-mail to prove that the owner of \
        the address asked for them, by a confirmed first message (double opt-in). A site in a language \
        of theirs asks for consent at an endpoint that confirms nothing.
        """
    )
    static let postcodeWithoutCountry = DiagnosticKind(
        "PostcodeWithoutCountry",
        .note,
        """
        What a postcode looks like depends on the country. A form that asks for the one and not for \
        the other takes whatever is typed.
        """
    )
    static let askInAnotherCurrency = DiagnosticKind(
        "AskInAnotherCurrency",
        .note,
        """
        The currency of the country in which most readers of a language live has no ask, so its pages \
        ask in the default currency. `placard explain donate` prints the whole table.
        """
    )
}

extension Diagnostic {
    static func addressNotConfirmed(
        _ country: String,
        language: LanguageTag,
        _ endpoint: ResolvedEndpoint
    ) -> Diagnostic {
        Diagnostic(
            .addressNotConfirmed,
            at: endpoint.location,
            "Endpoint '\(endpoint.name)' confirms no address, which '\(country)' expects",
            why: "The site speaks '\(language)' and asks whether it may write.",
            solutions: [
                "Have the form service confirm addresses and write `confirm: email` here.",
                "Ask nothing there with `ask: never`.",
            ]
        )
    }

    static func postcodeWithoutCountry(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .postcodeWithoutCountry,
            at: location,
            "The form asks for a postcode but not for a country",
            why: "Slips of the finger in a postcode are found by the country's rule alone.",
            solutions: ["Add `country` before it, or leave it so."]
        )
    }

    static func askInAnotherCurrency(
        _ currency: String,
        language: LanguageTag,
        asked: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .askInAnotherCurrency,
            at: location,
            "Pages in '\(language)' ask in \(asked), since there is no ask in \(currency)",
            why: "Most of their readers pay in \(currency).",
            solutions: ["Add an ask in \(currency), or leave it so."]
        )
    }
}
