import CampaignModel

/// The donation ask that a worker used last: most campaigns share the site's.
struct DonationCache {
    private var number = -1
    private var language = -1
    private var ask: DonationAsk?

    /// The ask of a campaign in a language; `nil` where it asks for nothing.
    mutating func ask(_ number: Int?, language: Int, source: PageSource) -> DonationAsk? {
        guard let number, source.site.donations.indices.contains(number) else { return nil }
        if number != self.number || language != self.language {
            ask = DonationAsk(source.site.donations[number], frame: source.frames[language])
            (self.number, self.language) = (number, language)
        }
        return ask
    }
}
