import CampaignModel
import Diagnostics
import EndpointContracts

@testable import SiteResolving

let nowhere = SourceRange(at: .start)

func tag(_ text: String) -> LanguageTag {
    LanguageTag(text) ?? { preconditionFailure("\(text) is no language") }()
}

func instant(_ text: String) -> Instant {
    Instant(rfc3339: text) ?? { preconditionFailure("\(text) is no time") }()
}

/// A clock in UTC.
func clock(_ now: String = "2026-11-22T12:00:00Z") -> SiteClock {
    SiteClock(
        now: instant(now),
        startOfDay: { Instant(secondsSince1970: $0.dayNumber * 86_400) },
        day: { CivilDate(dayNumber: $0.secondsSince1970 / 86_400) }
    )
}

func text(_ text: String) -> LocalizedText { LocalizedText(Located(text, at: nowhere)) }

/// Settings of a site in English and French with one endpoint.
func exampleSettings(
    environment: EnvironmentSettings = .production,
    base: String = "https://x.example/"
) -> SiteSettings {
    var settings = SiteSettings(
        title: text("Site"),
        baseURL: Located(BaseURL(base) ?? { preconditionFailure() }(), at: nowhere),
        languages: [Located(tag("en"), at: nowhere), Located(tag("fr"), at: nowhere)],
        organisation: Organisation(name: text("Us")),
        environment: environment
    )
    settings.topics = [
        TopicSettings(key: Located("rail", at: nowhere), title: text("Rail")),
        TopicSettings(key: Located("homes", at: nowhere), title: text("Homes")),
    ]
    var keys = Preset("main")
    keys.url = EndpointPattern("https://sign.example/take")
    settings.endpoints = [
        EndpointSettings(
            "main",
            preset: Located("form", at: nowhere),
            keys: keys,
            location: SourceLocation(path: "site.yaml", range: nowhere)
        )
    ]
    return settings
}

/// A campaign's head; `name.fr` is a French translation.
func campaign(_ name: String, _ change: (inout CampaignHead) -> Void = { _ in }) -> CampaignHead {
    let parts = name.split(separator: ".").map(String.init)
    let language = parts.count > 1 ? LanguageTag(parts[1]) : nil
    var facts = CampaignFacts()
    if language == nil {
        facts.published = CivilDate("2026-01-01").map { Located(.date($0), at: nowhere) }
    }
    var head = CampaignHead(
        file: ContentFile(
            path: "content/campaigns/\(name).md",
            bodyOffset: 0,
            bodyLine: 1,
            byteCount: 0,
            fingerprint: 0,
            headFingerprint: 0
        ),
        name: parts[0],
        language: language.map { Located($0, at: nowhere) },
        isTranslation: language != nil,
        words: CampaignWords(title: Located(name, at: nowhere)),
        facts: facts,
        aliases: []
    )
    change(&head)
    return head
}

/// A date as a field holds it.
func day(_ text: String) -> Located<DateOrTime>? {
    DateOrTime(text).map { Located($0, at: nowhere) }
}

/// Resolves campaigns and gives the names of the diagnostics with the site.
func resolve(
    _ campaigns: [CampaignHead],
    settings: SiteSettings = exampleSettings(),
    now: String = "2026-11-22T12:00:00Z",
    staticFiles: [(path: String, address: PageAddress)] = [],
    heads change: (inout ContentHeads) -> Void = { _ in }
) async -> (site: Site, mistakes: [String], bodies: BodyResolver) {
    var heads = ContentHeads(campaigns: campaigns)
    change(&heads)
    let resolver = SiteResolver(
        settings: settings,
        clock: clock(now),
        isRightToLeft: { $0.language == "ar" }
    )
    let resolution = await resolver.resolution(
        of: heads,
        pictures: [],
        staticFiles: staticFiles,
        jobs: 2
    )
    return (
        resolution.site,
        resolution.diagnostics.filter { $0.severity != .note }.map(\.kind.name).sorted(),
        resolution.bodies
    )
}
