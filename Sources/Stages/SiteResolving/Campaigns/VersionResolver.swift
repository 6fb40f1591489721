import CampaignModel
import Diagnostics

/// Makes a campaign's version of a file: what a translation does not set it takes from its original.
struct VersionResolver {
    private let assets: ContentAssets
    private let channels: [ShareChannel]

    /// Takes what all versions share.
    init(settings: SiteSettings, assets: ContentAssets) {
        self.assets = assets
        channels = settings.channels?.map(\.value) ?? ShareChannel.standard
    }

    /// The version of a file.
    ///
    /// - Parameters:
    ///   - head: The file, an original or a translation.
    ///   - original: The original; `head` itself where it is one.
    ///   - language: The number of its language.
    ///   - address: The address of its page.
    ///   - visibility: Whether the public may see it.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The version, its updates and what comes next still missing.
    func version(
        of head: CampaignHead,
        original: CampaignHead,
        language: Int,
        address: PageAddress,
        visibility: Visibility,
        diagnostics: inout [Diagnostic]
    ) -> CampaignVersion {
        if head.isTranslation {
            diagnostics += TranslationGaps.diagnostics(of: head, from: original)
        }
        let variants = head.words.share?.variants ?? []
        diagnostics += Self.channelsInTwoVariants(variants, in: head.file.path)
        let image = picture({ $0.facts.image }, of: head, original, &diagnostics)
        let own = head.words.share?.channels ?? original.words.share?.channels
        return CampaignVersion(
            language: language,
            file: head.file,
            words: head.words,
            address: address,
            visibility: visibility,
            image: image,
            shareImage: picture({ $0.words.share?.image }, of: head, original, &diagnostics)
                ?? image,
            variantImages: variants.map { variant in
                let named = variant.name.value
                return picture(
                    { head in
                        head.words.share?.variants.first { $0.name.value == named }?.image
                    },
                    of: head,
                    original,
                    &diagnostics
                )
            },
            channels: own?.map(\.value) ?? channels
        )
    }

    /// A picture that the file or, for a translation, its original names; the original's mistakes are
    /// reported once, with the original.
    private func picture(
        _ field: (CampaignHead) -> Located<String>?,
        of head: CampaignHead,
        _ original: CampaignHead,
        _ diagnostics: inout [Diagnostic]
    ) -> ContentAsset? {
        if let own = field(head) { return assets.picture(own, beside: head.file, &diagnostics) }
        guard head.isTranslation else { return nil }
        var reportedWithOriginal: [Diagnostic] = []
        return assets.picture(field(original), beside: original.file, &reportedWithOriginal)
    }

    private static func channelsInTwoVariants(_ variants: [ShareVariant], in path: String)
        -> [Diagnostic]
    {
        guard variants.count > 1 else { return [] }
        var taken: [ShareChannel: String] = [:]
        var found: [Diagnostic] = []
        for variant in variants {
            for channel in variant.channels {
                if let earlier = taken[channel.value] {
                    found.append(
                        .channelInTwoVariants(
                            channel,
                            of: variant.name.value,
                            earlier: earlier,
                            in: path
                        )
                    )
                } else {
                    taken[channel.value] = variant.name.value
                }
            }
        }
        return found
    }
}
