import CampaignModel
import Diagnostics
import YAML

extension FieldTypes {
    /// `sign_form`, of the site or over it of a campaign.
    static let signForm = YAMLType<SignForm>.mapping(
        "a map with fields, consent and notice",
        example: "{fields: [name, country]}"
    ) { reader in
        let fields = reader.optional("fields", SignFields.fields)?.value
        let consent = reader.optional("consent", consent)?.value ?? ConsentQuestion()
        let notice = reader.optional("notice", notice)?.value
        return SignForm(
            fields: fields,
            consent: consent,
            notice: notice,
            noticeLocation: notice.map { _ in reader.location(of: reader.node) }
        )
    }

    private static let ask = YAMLType<ConsentQuestion.Ask>.oneOf()

    private static let consent = YAMLType<ConsentQuestion>.mapping(
        "a map with question, accept, decline and ask",
        example: "{question: \"…\", accept: \"…\", decline: \"…\"}"
    ) { reader in
        ConsentQuestion(
            question: reader.optional("question", localizedLine)?.value,
            accept: reader.optional("accept", localizedLine)?.value,
            decline: reader.optional("decline", localizedLine)?.value,
            ask: reader.optional("ask", ask)?.value,
            location: reader.location(of: reader.node)
        )
    }

    private static let notice = localized(
        text.checked { text, location, findings in
            Placeholders.check(text.value, known: ["target", "privacy_url"], location, &findings)
            return text.value
        }
    )
}
