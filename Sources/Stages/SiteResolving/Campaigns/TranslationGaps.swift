import CampaignModel
import Diagnostics

/// Words that an original sets and a translation does not; those of the e-mail are `MailGaps`.
enum TranslationGaps {
    private typealias Gap = (name: String, text: Located<String>)

    /// Warns of every such word at the translation's title.
    static func diagnostics(of translation: CampaignHead, from original: CampaignHead)
        -> [Diagnostic]
    {
        let (before, after) = (original.words.value, translation.words.value)
        let words: [Gap] = zip(before.named, after.named).compactMap { before, after in
            guard let text = before.text, after.text == nil else { return nil }
            return (before.name, text)
        }
        let gaps = words + messageGaps(before.share, after.share) + variantGaps(before, after)
        let place = SourceLocation(
            path: translation.file.path,
            range: translation.words.title.range
        )
        return gaps.map { name, text in
            .missingTranslation(name, of: text, in: original.file.path, at: place)
        }
    }

    /// Messages that are missing, and subjects or texts of those that are there.
    private static func messageGaps(_ original: ShareWords?, _ translation: ShareWords?) -> [Gap] {
        (original?.messages ?? []).flatMap { message -> [Gap] in
            let channel = message.channel.value
            let key = "share.messages.\(channel.rawValue)"
            let own = translation?.messages.first { $0.channel.value == channel }
            guard let own else {
                return (message.text ?? message.subject).map { [(key, $0)] } ?? []
            }
            return gap(key, message.text, own.text)
                + gap("\(key).subject", message.subject, own.subject)
        }
    }

    /// Variants that are missing, and titles or descriptions of those that are there.
    private static func variantGaps(_ original: CampaignWords, _ translation: CampaignWords)
        -> [Gap]
    {
        let present = Dictionary(
            (translation.share?.variants ?? []).map { ($0.name.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return (original.share?.variants ?? []).flatMap { variant -> [Gap] in
            let key = "share.variants.\(variant.name.value)"
            guard let own = present[variant.name.value] else {
                return [(key, variant.title ?? variant.name)]
            }
            return gap("\(key).title", variant.title, own.title)
                + gap("\(key).description", variant.description, own.description)
        }
    }

    private static func gap(
        _ name: String,
        _ original: Located<String>?,
        _ translation: Located<String>?
    ) -> [Gap] {
        guard let original, translation == nil else { return [] }
        return [(name, original)]
    }
}
