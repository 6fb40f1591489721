import CampaignModel
import Diagnostics
import YAML

extension FieldTypes {
    /// `share`: words, pictures and variants for sharing.
    static let share = YAMLType<ShareWords>.mapping(
        "the words for sharing",
        example: "{message: \"…\"}"
    ) { reader in
        var share = ShareWords()
        share.title = reader.optional("title", line)
        share.description = reader.optional("description", line)
        share.image = reader.optional("image", line)
        share.message = reader.optional("message", text)
        share.messages = reader.optional("messages", messages)?.value ?? []
        share.hashtags = reader.optional("hashtags", hashtags)?.value ?? []
        share.thanks = reader.optional("thanks", text)
        share.channels = reader.optional("channels", channels)?.value
        share.variants = reader.optional("variants", variants)?.value ?? []
        return share
    }

    private static let hashtags = YAMLType<[Located<String>]>.list(
        of: line.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    )

    private static let messages = YAMLType<[ShareWords.Message]>.mapping(
        "a message for each channel",
        example: "{x: \"…\"}"
    ) { reader in
        ShareChannel.allCases.compactMap { channel in
            guard let entry = reader.entry(channel.rawValue) else { return nil }
            let key = Located(channel, at: entry.key.range)
            if channel == .email, entry.value.entries != nil {
                return reader.optional(channel.rawValue, mail)?.value.with(channel: key)
            }
            return reader.optional(channel.rawValue, text).map {
                ShareWords.Message(channel: key, text: $0)
            }
        }
    }

    private static let mail = YAMLType<Mail>.mapping(
        "subject and body",
        example: "{subject: \"…\", body: \"…\"}"
    ) { reader in
        Mail(subject: reader.optional("subject", line), body: reader.optional("body", text))
    }

    private struct Mail: Sendable {
        var subject: Located<String>?
        var body: Located<String>?

        func with(channel: Located<ShareChannel>) -> ShareWords.Message {
            ShareWords.Message(channel: channel, subject: subject, text: body)
        }
    }

    private static let mostVariants = 6

    private static let variants = YAMLType<[YAMLPair<ShareVariant>]>.map(of: variant).checked {
        pairs,
        location,
        findings -> [ShareVariant]? in
        if pairs.value.count > mostVariants {
            findings.report(.tooManyVariants(pairs.value.count, at: location))
        }
        return pairs.value.map { pair in
            if !isKey(pair.key.value) {
                let place = SourceLocation(path: location.path, range: pair.key.range)
                findings.report(.unusableKey(pair.key.value, at: place))
            }
            var variant = pair.value.value
            variant.name = pair.key
            return variant
        }
    }

    private static let variant = YAMLType<ShareVariant>.mapping(
        "a variant with its channels",
        example: "{channels: [facebook], title: \"…\"}"
    ) { reader in
        let channels = reader.required("channels", channels)
        let title = reader.optional("title", line)
        let description = reader.optional("description", line)
        let image = reader.optional("image", line)
        guard let channels else { return nil }
        return ShareVariant(
            name: Located("", at: reader.node.range),
            channels: channels.value,
            title: title,
            description: description,
            image: image
        )
    }
}
