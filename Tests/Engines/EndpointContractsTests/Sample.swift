import CampaignModel
import Diagnostics
import Testing

@testable import EndpointContracts

/// Values that most tests of this module start from.
enum Sample {
    static let start = SourceRange(at: .start)

    static func range(_ line: Int) -> SourceRange {
        SourceRange(at: SourcePosition(line: line, column: 1))
    }

    static func location(_ line: Int) -> Diagnostics.SourceLocation {
        SourceLocation(path: "site.yaml", range: range(line))
    }

    static func words(_ text: String) -> LocalizedText {
        LocalizedText(Located(text, at: start))
    }

    static func settings(
        _ preset: String,
        id: String? = "42",
        keys: Preset = Preset("main")
    ) -> EndpointSettings {
        EndpointSettings(
            "main",
            preset: Located(preset, at: range(7)),
            id: id,
            keys: keys,
            location: location(6)
        )
    }

    /// An endpoint of one of Placard's presets, with the address that it needs.
    static func endpoint(
        _ preset: String,
        id: String? = "42",
        change: (inout Preset) -> Void = { _ in }
    ) throws -> ResolvedEndpoint {
        var keys = Preset("main")
        keys.url = url(for: preset)
        change(&keys)
        let settings = settings(preset, id: id, keys: keys)
        return try #require(PresetCatalogue().endpoint(settings).endpoint)
    }

    /// The address that a preset of many organisations needs.
    static func url(for preset: String) -> EndpointPattern? {
        switch preset {
        case "form": "https://sign.commonground.example/sign"
        case "actionkit": "https://act.commonground.example/act/"
        case "queue": "https://queue.commonground.example/action"
        default: nil
        }
    }

    static func known(_ fields: [KnownField], optional: [KnownField] = []) -> [SignField] {
        fields.map { SignField(.known($0), isRequired: !optional.contains($0)) }
    }

    static func form(_ fields: [SignField], ask: ConsentQuestion.Ask = .always) -> SignForm {
        SignForm(
            fields: fields,
            consent: ConsentQuestion(
                question: words(consent.question),
                accept: words(consent.accept),
                decline: words(consent.decline),
                ask: ask
            )
        )
    }

    /// A form that every preset but the two which subscribe everyone can carry.
    static let usualForm = form(
        known([.firstName, .email, .country, .postcode], optional: [.postcode])
    )

    static let consent = ConsentWords(
        question: "May we write?",
        accept: "Yes, do",
        decline: "No, thanks"
    )

    static func maker(
        _ endpoint: ResolvedEndpoint,
        _ form: SignForm = usualForm,
        tracking: TrackingLists = TrackingLists(keep: ["source", "utm_medium"])
    ) -> ContractMaker {
        ContractMaker(endpoint: endpoint, form: form, tracking: tracking)
    }

    static func contract(
        _ endpoint: ResolvedEndpoint,
        _ form: SignForm = usualForm,
        tracking: TrackingLists = TrackingLists(keep: ["source", "utm_medium"])
    ) -> FormContract {
        maker(endpoint, form, tracking: tracking)
            .contract(words: consent, version: "0123456789abcdef")
    }

    static func page(language: String = "fr") throws -> PageAtEndpoint {
        PageAtEndpoint(
            campaign: "faces",
            page: "faces-2026",
            id: "42",
            slug: "visages",
            language: try #require(LanguageTag(language)),
            address: "https://commonground.example/fr/visages/",
            nextAddress: "https://commonground.example/fr/visages/share/",
            nextPath: "/fr/visages/share/"
        )
    }

    static let supporter = FilledForm(
        [
            "first_name": "Zoë", "email": "o'brien+x@a.example", "country": "FR",
            "postcode": "F 75001",
        ],
        consent: .accepted
    )

    static let countryNames: CountryNames = { code, form in
        switch (code, form) {
        case (_, .iso2): code
        case ("FR", _): "France"
        case ("US", .englishName): "United States"
        case ("US", .localName): "États-Unis"
        default: nil
        }
    }
}
