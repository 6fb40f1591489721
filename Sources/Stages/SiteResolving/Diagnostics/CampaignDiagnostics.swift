import CampaignModel
import Diagnostics

extension DiagnosticKind {
    static let unknownCount = DiagnosticKind(
        "UnknownCount",
        .warning,
        """
        The counts hold a number for a campaign that does not exist, so it is shown nowhere. The \
        names there are the campaigns' names (folder or file), not their slugs.
        """
    )
    static let unknownTopic = DiagnosticKind(
        "UnknownTopic",
        .error,
        """
        A campaign names a topic that `topics` of site.yaml does not list, so it would be on no \
        topic's page. Add the topic to site.yaml or use one of those listed.
        """
    )
    static let unknownCampaign = DiagnosticKind(
        "UnknownCampaign",
        .error,
        """
        `next` or an update names a campaign that does not exist. The names are those of folders or \
        files in content/campaigns, not slugs.
        """
    )
    static let duplicateSourceKey = DiagnosticKind(
        "DuplicateSourceKey",
        .error,
        """
        Two entries of `sources` have the same key, so a link to it could mean either.
        """
    )
    static let closesBeforePublished = DiagnosticKind(
        "ClosesBeforePublished",
        .error,
        """
        A campaign would be closed before it is published, so nobody could ever sign it.
        """
    )
    static let undated = DiagnosticKind(
        "NoPublicationDate",
        .note,
        """
        A campaign without `published` is public at once, but archive and feed, whose dates come \
        from content only, leave it out.
        """
    )
    static let noAskInDefaultCurrency = DiagnosticKind(
        "NoAskInDefaultCurrency",
        .error,
        """
        `donate.ask` has no amount in `donate.currency`, the currency of readers whose own has none.
        """
    )
    static let incompleteDonation = DiagnosticKind(
        "IncompleteDonation",
        .error,
        """
        A donation ask needs `url` and at least one amount under `ask`, on the site or in the \
        campaign.
        """
    )
    static let channelInTwoVariants = DiagnosticKind(
        "ChannelInTwoVariants",
        .error,
        """
        A channel's link can lead to one share variant only.
        """
    )
}

extension Diagnostic {
    static func unknownCount(
        _ name: Located<String>,
        in path: String,
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .unknownCount,
            at: SourceLocation(path: path, range: name.range),
            "There is no campaign '\(name.value)'",
            why: "Counts belong to a campaign's name, which is that of its folder or file.",
            solutions: [nearest.map { "Write '\($0)' if that is meant." } ?? "Remove the line."]
        )
    }

    static func unknownTopic(
        _ topic: Located<String>,
        in path: String,
        known: [String]
    ) -> Diagnostic {
        let nearest = NearestName.nearest(to: topic.value, among: known)
        return Diagnostic(
            .unknownTopic,
            at: SourceLocation(path: path, range: topic.range),
            "Topic '\(topic.value)' is not in site.yaml",
            why: known.isEmpty
                ? "site.yaml lists no topics." : "Its topics are \(known.joined(separator: ", ")).",
            solutions: [
                nearest.map { "Write '\($0)' if that is meant." }
                    ?? "Add it under `topics:` in site.yaml."
            ]
        )
    }

    static func unknownCampaign(
        _ name: Located<String>,
        in path: String,
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .unknownCampaign,
            at: SourceLocation(path: path, range: name.range),
            "There is no campaign '\(name.value)'",
            why: "A campaign's name is that of its folder or file in content/campaigns.",
            solutions: [
                nearest.map { "Write '\($0)' if that is meant." }
                    ?? "Run `placard list` to see every campaign's name."
            ]
        )
    }

    static func updateWithoutCampaign(_ update: UpdateHead) -> Diagnostic {
        Diagnostic(
            .unknownCampaign,
            at: SourceLocation(path: update.file.path),
            "There is no campaign '\(update.campaign)' that this update could belong to",
            why: "An update lies in the folder `updates` beside its campaign.md.",
            solutions: ["Add the campaign's file, or move the update to the right campaign."]
        )
    }

    static func mailWithoutCampaign(_ mail: MailHead) -> Diagnostic {
        Diagnostic(
            .unknownCampaign,
            at: SourceLocation(path: mail.file.path),
            "There is no campaign '\(mail.campaign)' that this e-mail could belong to",
            why: "A text for an e-mail lies beside its campaign.md.",
            solutions: ["Add the campaign's file, or move the text to the right campaign."]
        )
    }

    static func duplicateSourceKey(
        _ key: Located<String>,
        earlier: Located<String>,
        in path: String
    ) -> Diagnostic {
        Diagnostic(
            .duplicateSourceKey,
            at: SourceLocation(path: path, range: key.range),
            "Source key '\(key.value)' is used twice",
            why: "A link to `source:\(key.value)` could mean either.",
            solutions: ["Give one of the two another key."],
            notes: [Note(at: SourceLocation(path: path, range: earlier.range), "the first")]
        )
    }

    static func closesBeforePublished(
        _ closes: Located<DateOrTime>,
        published: Located<DateOrTime>,
        in path: String
    ) -> Diagnostic {
        Diagnostic(
            .closesBeforePublished,
            at: SourceLocation(path: path, range: closes.range),
            "The campaign closes before it is published",
            why: "Nobody could ever sign it.",
            solutions: ["Correct `closes` or `published`."],
            notes: [Note(at: SourceLocation(path: path, range: published.range), "`published`")]
        )
    }

    static func undated(_ head: CampaignHead) -> Diagnostic {
        Diagnostic(
            .undated,
            at: SourceLocation(path: head.file.path, range: head.words.title.range),
            "'\(head.name)' has no publication date, so archive and feed leave it out",
            solutions: ["Add `published:` with the day on which it went public."]
        )
    }

    static func noAskInDefaultCurrency(
        _ currency: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .noAskInDefaultCurrency,
            at: location,
            "`donate.ask` has no amount in \(currency), the default currency",
            why: "It is what readers see whose own currency has no amount.",
            solutions: ["Add `\(currency): 3` under `ask`, or set another `currency`."]
        )
    }

    static func incompleteDonation(missing key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .incompleteDonation,
            at: location,
            "The donation ask has no `\(key)`",
            why: "Without it a donation link would lead nowhere or ask for nothing.",
            solutions: ["Add `\(key):` under `donate` in site.yaml."]
        )
    }

    static func channelInTwoVariants(
        _ channel: Located<ShareChannel>,
        of variant: String,
        earlier: String,
        in path: String
    ) -> Diagnostic {
        Diagnostic(
            .channelInTwoVariants,
            at: SourceLocation(path: path, range: channel.range),
            "Channel '\(channel.value.rawValue)' is in two variants, '\(earlier)' and '\(variant)'",
            why: "Its link can lead to one of them only.",
            solutions: ["Remove it from one of the two."]
        )
    }
}
