import CampaignModel
import Diagnostics

/// Words that an original sets and a translation does not; those of the e-mail are `MailGaps`.
enum TranslationGaps {
    /// Warns of every such word at the translation's title.
    static func diagnostics(of translation: CampaignHead, from original: CampaignHead)
        -> [Diagnostic]
    {
        let pairs = zip(original.words.named, translation.words.named)
        return pairs.compactMap { before, after in
            guard let text = before.text, after.text == nil else { return nil }
            return .missingTranslation(
                before.name,
                of: text,
                in: original.file.path,
                at: place(of: translation)
            )
        } + messageGaps(of: translation, from: original)
            + variantGaps(of: translation, from: original)
    }

    private static func place(of translation: CampaignHead) -> SourceLocation {
        SourceLocation(path: translation.file.path, range: translation.words.title.range)
    }

    private static func messageGaps(of translation: CampaignHead, from original: CampaignHead)
        -> [Diagnostic]
    {
        let present = Set((translation.words.share?.messages ?? []).map(\.channel.value))
        return (original.words.share?.messages ?? []).compactMap { message in
            guard let text = message.text ?? message.subject,
                !present.contains(message.channel.value)
            else { return nil }
            return .missingTranslation(
                "share.messages.\(message.channel.value.rawValue)",
                of: text,
                in: original.file.path,
                at: place(of: translation)
            )
        }
    }

    private static func variantGaps(of translation: CampaignHead, from original: CampaignHead)
        -> [Diagnostic]
    {
        let present = Set((translation.words.share?.variants ?? []).map(\.name.value))
        return (original.words.share?.variants ?? []).compactMap { variant in
            guard !present.contains(variant.name.value) else { return nil }
            return .missingTranslation(
                "share.variants.\(variant.name.value)",
                of: variant.title ?? variant.name,
                in: original.file.path,
                at: place(of: translation)
            )
        }
    }
}
