import CampaignModel
import Diagnostics
import YAML

/// Decodes a campaign's front matter: words in every file, facts in the original.
enum CampaignFields {
    /// The words that a file brings in its language.
    static func words(_ reader: inout MappingReader) -> CampaignWords {
        let missing = Located("", at: SourceRange(at: reader.node.range.start))
        var words = CampaignWords(title: reader.required("title", FieldTypes.line) ?? missing)
        words.ask = reader.optional("ask", FieldTypes.text)
        words.callToAction = reader.optional("call_to_action", FieldTypes.line)
        words.summary = reader.optional("summary", FieldTypes.line)
        words.imageAlternative = reader.optional("image_alt", FieldTypes.line)
        words.signedBy = reader.optional("signed_by", FieldTypes.text)
        words.outcome = reader.optional("outcome", FieldTypes.text)
        words.email = reader.optional("email", email)?.value
        words.share = reader.optional("share", FieldTypes.share)?.value
        return words
    }

    private static let email = YAMLType<EmailWords>.mapping(
        "the words of the e-mail",
        example: "{subject: \"…\"}"
    ) { email(&$0) }

    /// The words of an e-mail: `email` of a campaign, or the front matter of `email.md`.
    static func email(_ reader: inout MappingReader) -> EmailWords {
        EmailWords(
            subject: reader.optional("subject", FieldTypes.mailLine),
            preheader: reader.optional("preheader", FieldTypes.mailLine),
            from: reader.optional("from", FieldTypes.line),
            intro: reader.optional("intro", FieldTypes.text)
        )
    }

    /// The facts of an original.
    static func facts(_ reader: inout MappingReader) -> CampaignFacts {
        var facts = CampaignFacts()
        facts.slug = reader.optional("slug", FieldTypes.line)
        facts.status = reader.optional("status", FieldTypes.status)
        facts.published = reader.optional("published", FieldTypes.moment)
        facts.updated = reader.optional("updated", FieldTypes.moment)
        facts.closes = reader.optional("closes", FieldTypes.moment)
        facts.targets = reader.optional("target", FieldTypes.targets)?.value ?? []
        facts.image = reader.optional("image", FieldTypes.line)
        facts.imageCredit = reader.optional("image_credit", FieldTypes.line)?.value
        facts.goal = reader.optional("goal", FieldTypes.goal)
        facts.paperSignatures = reader.optional("paper_signatures", FieldTypes.count)?.value ?? 0
        facts.sources = reader.optional("sources", FieldTypes.sources)?.value.map(\.value) ?? []
        facts.endpoint = reader.optional("endpoint", FieldTypes.campaignEndpoint)?.value
        facts.signForm = reader.optional("sign_form", FieldTypes.signForm)?.value
        facts.donate = reader.optional("donate", FieldTypes.donate)?.value
        facts.topics = reader.optional("topics", FieldTypes.lines)?.value ?? []
        facts.isFeatured = reader.optional("featured", FieldTypes.bool)?.value ?? false
        facts.next = reader.optional("next", FieldTypes.nextCampaigns)?.value ?? []
        facts.extra = reader.extra()
        return facts
    }

    /// What a translation may set of the facts; every other is reported.
    static func translatedFacts(_ reader: inout MappingReader, original: String) -> CampaignFacts {
        var facts = CampaignFacts()
        facts.slug = reader.optional("slug", FieldTypes.line)
        facts.image = reader.optional("image", FieldTypes.line)
        facts.status = reader.optional("status", FieldTypes.status)
        if let status = facts.status, status.value != .draft {
            reader.report(
                .statusInTranslation(
                    status.value.rawValue,
                    at: reader.location(of: status),
                    original: original
                )
            )
            facts.status = nil
        }
        for key in originalOnly {
            guard let entry = reader.entry(key) else { continue }
            reader.report(
                .factInTranslation(key, at: reader.location(of: entry), original: original)
            )
        }
        return facts
    }

    private static let originalOnly = [
        "language", "published", "updated", "closes", "target", "image_credit", "goal",
        "paper_signatures", "sources", "endpoint", "sign_form", "donate", "topics", "featured",
        "next", "extra",
    ]
}

extension FieldTypes {
    /// A line in which recipients' tags may stand.
    static let mailLine = line.checked { text, location, findings -> String? in
        for mistake in MailTag.mistakes(inLine: text.value) {
            findings.report(mistake.diagnostic(at: location))
        }
        return text.value
    }

    /// `next`: one name or a list.
    static let nextCampaigns = YAMLType<[Located<String>]>.either(
        scalar: line.checked { name, _, _ in [name] },
        list: lines
    )

    /// `endpoint`: a name of the site's endpoints, or {use, page, id}.
    static let campaignEndpoint = YAMLType<CampaignEndpoint>.either(
        scalar: line.checked { name, _, _ in CampaignEndpoint(use: name) },
        mapping: YAMLType<CampaignEndpoint>.mapping(
            "an endpoint's name, or {use, page, id}",
            example: "main"
        ) { reader in
            CampaignEndpoint(
                use: reader.optional("use", line),
                page: reader.optional("page", line),
                id: reader.optional("id", line)
            )
        }
    )
}
