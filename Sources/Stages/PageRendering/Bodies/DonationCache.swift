import CampaignModel

/// The donation asks that a worker used last: most campaigns of a language share one.
struct DonationCache {
    private struct Key: Hashable {
        var number: Int
        var language: Int
    }

    private static let limit = 64
    private var asks: [Key: DonationAsk] = [:]

    /// The ask of a campaign in a language; `nil` where it asks for nothing.
    mutating func ask(_ number: Int?, language: Int, source: PageSource) -> DonationAsk? {
        guard let number, source.site.donations.indices.contains(number) else { return nil }
        let key = Key(number: number, language: language)
        if let ask = asks[key] { return ask }
        let ask = DonationAsk(source.site.donations[number], frame: source.frames[language])
        if asks.count >= Self.limit { asks.removeAll(keepingCapacity: true) }
        asks[key] = ask
        return ask
    }
}
