import CampaignModel
import Locales

/// A source as the petition page lists it.
final class ShownSource: Sendable {
    let id: String
    let title: String
    let address: String
    let publisher: String?
    let date: ShownDate?
    let languageTag: String
    /// `ltr` or `rtl`.
    let languageDirection: String
    /// The language's own name, where it is not the page's.
    let languageName: String?
    let archivedAddress: String?
    /// The ordinals of the references in the text.
    let mentions: [Int]

    /// Reads a source where it lies: it has many members, which a copy would count one by one.
    init(
        _ sources: Span<CitedSource>,
        at place: Int,
        id: String,
        mentions: [Int],
        frame: LanguageFrame
    ) {
        let own = frame.language.tag
        let language = sources[place].language
        let other = language.flatMap { $0.language == own.language ? nil : $0 }
        self.id = id
        title = sources[place].title
        address = sources[place].url
        publisher = sources[place].publisher
        date = sources[place].date.map { ShownDate($0, in: frame.conventions) }
        languageTag = (language ?? own).identifier
        languageDirection =
            other.map { LanguageName.isRightToLeft($0) ? "rtl" : "ltr" }
            ?? frame.language.direction
        languageName = other.map { LanguageName(of: $0).name }
        archivedAddress = sources[place].archived
        self.mentions = mentions
    }

    /// The sources of a campaign with the places of its text, told by its holes, that cite them.
    static func list(
        _ sources: [CitedSource],
        anchors: SourceAnchors,
        citedIn holes: [Body.Hole],
        frame: LanguageFrame
    ) -> [ShownSource] {
        guard !sources.isEmpty else { return [] }
        var mentions = [[Int]](repeating: [], count: sources.count)
        let holes = holes.span
        for number in holes.indices {
            guard case .source(let reference) = holes[number].kind,
                mentions.indices.contains(reference.entry)
            else { continue }
            mentions[reference.entry].append(reference.ordinal)
        }
        var shown: [ShownSource] = []
        shown.reserveCapacity(sources.count)
        for place in sources.indices {
            shown.append(
                ShownSource(
                    sources.span,
                    at: place,
                    id: anchors.ids[place],
                    mentions: mentions[place],
                    frame: frame
                )
            )
        }
        return shown
    }
}
