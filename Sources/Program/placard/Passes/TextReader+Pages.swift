import CampaignModel
import PageRendering

// The texts of what is rendered together.
extension TextReader {
    /// The texts of a petition page and of its updates, which may refer to the campaign's sources.
    mutating func texts(
        of reference: VersionReference
    ) -> (petition: AnsweredBody, updates: [AnsweredBody]) {
        // Asked for each field: a version that is taken out of its list is copied.
        let sources = source.site.campaigns[reference.campaign].facts.sources
        let language = source.site[reference].language
        let file = source.site[reference].file
        let address = source.site[reference].address
        let petition = text(of: file, sources: sources, language: language, address: address)
        let updates = source.site[reference].updates.map { update in
            text(
                of: update.head.file,
                sources: sources,
                language: language,
                address: update.address
            )
        }
        return (petition, updates)
    }

    /// The text of a page of its own.
    mutating func text(ofPage number: Int) -> AnsweredBody {
        let page = source.site.pages[number]
        return text(
            of: page.head.file,
            sources: [],
            language: page.language,
            address: page.address
        )
    }
}
