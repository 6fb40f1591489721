import Diagnostics
import CampaignModel
import Locales
import Templates

/// What all pages of one language share.
final class LanguageFrame: Sendable {
    /// The number of the language in `Site.languages`.
    let number: Int
    let language: PageLanguage
    let root: PageAddress
    let conventions: LocaleConventions
    /// The currency of the country that most readers live in.
    let readersCurrency: String?
    let siteTitle: String
    let organisation: ShownOrganisation
    let environment: EnvironmentSettings
    let menus: SiteMenus
    let accountAddress: String?
    let settingsStylesheet: String
    /// Parameters of an address that travel along, for the script.
    let tracking: TrackingLists
    /// `nil` where numbers change only with a build.
    let liveCounts: LiveCounts?
    let extra: OpenTexts
    let baseURL: BaseURL
    /// The home page as links inside the site carry it.
    let home: String
    /// The feed as links inside the site carry it.
    let feed: String

    /// The whole address of the home page.
    let absoluteHome: String
    /// The organisation as search engines read it.
    let publisher: ScriptJSON
    /// What stands behind a page's own title.
    let titleEnd: String
    /// The links to the pages of topics by the topics' keys.
    let topics: [String: TopicLink]

    private let words: [ProgramWord: String]

    init(
        _ number: Int,
        of site: Site,
        language pageLanguage: PageLanguage,
        supplies: LanguageSupplies,
        settingsStylesheet: String,
        addressing: Addressing = .withinSite
    ) {
        let language = site.languages[number]
        let settings = site.settings
        self.number = number
        self.language = pageLanguage
        root = language.root
        conventions = supplies.conventions
        let country = language.tag.region ?? supplies.conventions.mainCountry
        readersCurrency = Country(code: country)?.currency
        siteTitle = settings.title.text(for: language.tag)?.value ?? ""
        organisation = ShownOrganisation(
            settings.organisation,
            language: language.tag,
            about: supplies.about,
            baseURL: site.baseURL,
            addressing: addressing
        )
        environment = settings.environment
        let menus = site.menus.indices.contains(number) ? site.menus[number] : SiteMenus()
        self.menus = menus.addressed(addressing, at: site.baseURL)
        accountAddress = settings.organisation.accountURL?.value
        self.settingsStylesheet = settingsStylesheet
        tracking = settings.tracking
        liveCounts = LiveCounts(settings.counts, plurals: supplies.conventions.plurals)
        extra = OpenTexts(settings.extra)
        baseURL = site.baseURL
        absoluteHome = site.baseURL.absolute(language.root)
        publisher = StructuredData.publisher(organisation.name, home: absoluteHome)
        titleEnd = " – " + siteTitle
        let listed = site.listings.indices.contains(number) ? site.listings[number].topics : []
        topics = Dictionary(
            listed.map { topic in
                let address = site.baseURL.relative(topic.address)
                return (topic.key, TopicLink(name: topic.title, address: address))
            }
        ) { first, _ in first }
        home = addressing.address(site.baseURL.relative(language.root), at: site.baseURL)
        feed = addressing.address(
            site.baseURL.relative(Self.feedAddress(of: language)),
            at: site.baseURL
        )
        words = ProgramWord.allCases.reduce(into: [:]) { words, word in
            words[word] = supplies.wording.text(word.rawValue) { placeholder in
                word == .donateButton ? Self.inBraces(placeholder) : nil
            }
        }
    }

    /// A word of the theme.
    subscript(word: ProgramWord) -> String {
        words[word] ?? ""
    }

    /// The words of an e-mail's button to donate an amount.
    func donateButton(_ amount: String) -> String {
        self[.donateButton].replacing(Self.inBraces("amount"), with: amount)
    }

    private static func inBraces(_ name: String) -> String { "{\(name)}" }

    /// The address of a language's feed.
    static func feedAddress(of language: SiteLanguage) -> PageAddress {
        language.root.appending("feed.xml")
    }
}

extension OpenTexts {
    /// The values under `extra:`.
    init(_ values: [ExtraValue]) {
        self.init(Dictionary(values.map { ($0.name, $0.text) }) { first, _ in first })
    }

    /// No values.
    static let none = OpenTexts([:])
}
