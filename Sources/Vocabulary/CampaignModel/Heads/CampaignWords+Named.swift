public import Diagnostics

extension CampaignWords {
    /// The words by the names of their keys, those that are not set too; the title, the e-mail's words,
    /// messages and variants excepted.
    public var named: [(name: String, text: Located<String>?)] {
        [
            ("ask", ask), ("call_to_action", callToAction), ("summary", summary),
            ("image_alt", imageAlternative), ("signed_by", signedBy), ("outcome", outcome),
            ("share.title", share?.title), ("share.description", share?.description),
            ("share.message", share?.message), ("share.thanks", share?.thanks),
        ]
    }

    /// The messages and variants that are set, by the names of their keys.
    public var namedShares: [(name: String, text: Located<String>?)] {
        let messages = (share?.messages ?? []).flatMap { message in
            let key = "share.messages.\(message.channel.value.rawValue)"
            return [("\(key).subject", message.subject), (key, message.text)]
        }
        let variants = (share?.variants ?? []).flatMap { variant in
            let key = "share.variants.\(variant.name.value)"
            return [("\(key).title", variant.title), ("\(key).description", variant.description)]
        }
        return (messages + variants).map { (name: $0.0, text: $0.1) }
    }
}

extension EmailWords {
    /// The words by the names of their keys, those that are not set too.
    public var named: [(name: String, text: Located<String>?)] {
        [("subject", subject), ("preheader", preheader), ("from", from), ("intro", intro)]
    }

    /// The key of one of these words where it stands in the campaign's own front matter.
    public static func keyInCampaign(_ name: String) -> String { "email.\(name)" }

    /// The names of the words that are set.
    public var setNames: [String] { named.filter { $0.text != nil }.map(\.name) }
}
