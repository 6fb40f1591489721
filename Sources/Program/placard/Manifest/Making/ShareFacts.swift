import CampaignModel
import Diagnostics

/// What a campaign gives people to share, by the keys below `share:` in its front matter.
///
/// What a channel passes on is there as it will be chosen, so that a new ask that changes the default
/// message is seen too.
struct ShareFacts {
    private(set) var texts: [String: String] = [:]

    /// Collects the texts of a campaign in one language.
    init(of version: CampaignVersion) {
        let words = version.words
        let usual = words.value.shareMessage(for: nil)
        texts["title"] = usual.title
        texts["message"] = usual.text
        texts["channels"] = version.channels.map(\.rawValue).joined(separator: " ")
        texts["image"] = version.shareImage?.path
        guard let share = words.share else { return }
        texts["description"] = share.description?.value
        texts["thanks"] = share.thanks?.value
        if !share.hashtags.isEmpty {
            texts["hashtags"] = share.hashtags.map(\.value).joined(separator: " ")
        }
        for message in share.messages {
            let key = "messages.\(message.channel.value.rawValue)"
            texts[key] = message.text?.value
            texts["\(key).subject"] = message.subject?.value
        }
        for (number, variant) in share.variants.enumerated() {
            let key = "variants.\(variant.name.value)"
            texts["\(key).channels"] =
                variant.channels.map(\.value.rawValue).joined(separator: " ")
            texts["\(key).title"] = variant.title?.value
            texts["\(key).description"] = variant.description?.value
            if version.variantImages.indices.contains(number) {
                texts["\(key).image"] = version.variantImages[number]?.path
            }
        }
    }
}
