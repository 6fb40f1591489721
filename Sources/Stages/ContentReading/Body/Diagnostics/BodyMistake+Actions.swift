import CampaignModel
import Diagnostics

extension DiagnosticKind {
    static let misspeltAction = DiagnosticKind(
        "MisspeltAction",
        .error,
        """
        A link looks like one of the actions `sign:`, `donate:`, `share:` or `source:`, but is not \
        written like it, so that a press would lead nowhere. The word is written in small letters, \
        with a colon behind it and nothing in front.
        """
    )
    static let invalidDonation = DiagnosticKind(
        "InvalidDonation",
        .error,
        """
        Behind `donate:` stands a number in the site's donation currency, such as `donate:5` or \
        `donate:2.50`, or nothing at all for the usual amount.
        """
    )
    static let unknownShareChannel = DiagnosticKind(
        "UnknownShareChannel",
        .error,
        """
        Behind `share:` stands the name of a channel, such as `share:whatsapp`, or nothing at all for \
        every way to share.
        """
    )
    static let unknownSource = DiagnosticKind(
        "UnknownSource",
        .error,
        """
        A `source:` link names an entry of the list `sources` in the front matter, by its key or its \
        number. The entry does not exist, so the claim would stand without its proof.
        """
    )
    static let numberedSource = DiagnosticKind(
        "NumberedSource",
        .warning,
        """
        A `source:` link names its entry by number although the list has keys. A number points at \
        another source as soon as somebody adds one above it; a key does not.
        """
    )
    static let amountOutsideDonation = DiagnosticKind(
        "AmountOutsideDonation",
        .error,
        """
        `{amount}` becomes the sum that a reader is asked for, in the reader's currency. It has a \
        meaning in the label of a `donate:` link alone; anywhere else it would be shown as it is.
        """
    )
}

extension BodyMistake {
    /// For `(sign)`, `(#sign)`, `(Sign:)`, `(sign:now)`.
    static func misspeltAction(_ written: String, meant: String) -> BodyMistake {
        BodyMistake(
            .misspeltAction,
            "Link to \(quoted(written)) leads nowhere",
            why: "It looks like the action '\(meant)', which is written exactly so.",
            solutions: ["Write the link as [label](\(meant))."]
        )
    }

    /// For `donate:lots`.
    static func invalidDonation(_ amount: String) -> BodyMistake {
        BodyMistake(
            .invalidDonation,
            "\(quoted(amount)) is no amount to donate",
            why: "An amount is a number above zero without a currency; the currency is the site's.",
            solutions: ["Write (donate:5) or (donate:2.50), or (donate:) for the usual amount."]
        )
    }

    /// For `share:whatsap`.
    static func unknownShareChannel(_ name: String) -> BodyMistake {
        let names = ShareChannel.allCases.map(\.rawValue)
        let nearest = NearestName.nearest(to: name, among: names)
        return BodyMistake(
            .unknownShareChannel,
            "Nothing is shared through \(quoted(name))",
            why: "The channels are \(names.joined(separator: ", ")).",
            solutions: [
                nearest.map { "Write (share:\($0))." }
                    ?? "Write one of them behind 'share:', or (share:) for all."
            ]
        )
    }

    /// For `source:nbs`.
    static func unknownSource(_ name: String, keys: [String], count: Int) -> BodyMistake {
        let solution: String
        if let nearest = NearestName.nearest(to: name, among: keys) {
            solution = "Write (source:\(nearest)), or add a source with the key '\(name)'."
        } else if count == 0 {
            solution = "Add 'sources' to the front matter, each with title, url and key."
        } else {
            solution = "Add a source with this key to 'sources' in the front matter."
        }
        let known = keys.isEmpty ? "numbers 1 to \(count)" : keys.joined(separator: ", ")
        return BodyMistake(
            .unknownSource,
            "No source \(quoted(name))",
            why: count == 0
                ? "The campaign has no list of sources." : "The campaign's sources are \(known).",
            solutions: [solution]
        )
    }

    /// `source:2` where sources have keys.
    static func numberedSource(_ number: String, key: String?) -> BodyMistake {
        BodyMistake(
            .numberedSource,
            "Source named by its number \(quoted(number))",
            why: "The number points at another source as soon as one is added above it.",
            solutions: [
                key.map { "Write (source:\($0))." }
                    ?? "Give the source a 'key' in the front matter and name that."
            ]
        )
    }

    /// `{amount}` outside the label of a donation.
    static func amountOutsideDonation() -> BodyMistake {
        BodyMistake(
            .amountOutsideDonation,
            "'{amount}' outside the label of a donate: link",
            why: "Only there it is known which amount is meant; here it would be shown as it is.",
            solutions: ["Write it inside the link, as in [Chip in {amount}](donate:)."]
        )
    }
}
