import CampaignModel
import PageRendering

// The texts of what is rendered together.
extension TextReader {
    /// The texts of a petition page and of its updates, which may refer to the campaign's sources.
    mutating func texts(
        of version: CampaignVersion,
        citing sources: [CitedSource]
    ) -> (petition: AnsweredBody, updates: [AnsweredBody]) {
        let petition = text(
            of: version.file,
            sources: sources,
            language: version.language,
            address: version.address
        )
        var updates: [AnsweredBody] = []
        for update in version.updates {
            updates.append(
                text(
                    of: update.head.file,
                    sources: sources,
                    language: version.language,
                    address: update.address
                )
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
