import CampaignModel
import ContentReading
import Diagnostics
import PageRendering
import SiteResolving

extension TextReader {
    /// What a campaign's e-mail is made of: its text, and the settings' words around it.
    ///
    /// - Parameter reference: The campaign and its language.
    /// - Returns: The content; where a file cannot be read, what could be made.
    mutating func mail(of reference: VersionReference) -> MailContent {
        let version = source.site[reference]
        let campaign = source.site.campaigns[reference.campaign]
        let mail = version.mailOrOwnText
        let tag = source.site.languages[version.language].tag
        let about = source.site.settings.organisation.about?.text(for: tag).map {
            settings($0, in: source.site.settings.path, version)
        }
        let intro = mail.words.intro.map { words in
            // Links in front matter start where those of the text do.
            settings(words, in: mail.file.path, version, folder: mail.file.folder)
        }
        return MailContent(
            body: text(of: mail, sources: campaign.facts.sources, version),
            intro: intro,
            about: about,
            subject: BodyReader.mailLine(mail.words.subject?.value ?? ""),
            preheader: BodyReader.mailLine(mail.words.preheader?.value ?? "")
        )
    }

    private mutating func text(
        of mail: CampaignMail,
        sources: [CitedSource],
        _ version: CampaignVersion
    ) -> AnsweredMailBody {
        guard read(mail.file) else { return AnsweredMailBody(MailBody(), BodyAnswers()) }
        let text = reader.mailBody(
            of: BodySource(file: mail.file, sources: sources),
            in: bytes,
            diagnostics: &found.findings.diagnostics
        )
        let address = mail.hasOwnText ? version.mailAddress : version.address
        noteHeadings(of: text.body, at: address)
        return answered(text, in: mail.file.path, version, at: address)
    }

    private mutating func settings(
        _ words: Located<String>,
        in path: String,
        _ version: CampaignVersion,
        folder: String? = nil
    ) -> AnsweredMailBody {
        var place = BodySource(setting: path, at: words.range)
        if let folder { place.folder = folder }
        let text = reader.mailBody(
            of: place,
            in: Array(words.value.utf8),
            diagnostics: &found.findings.diagnostics
        )
        return answered(text, in: path, version, at: version.address)
    }

    private mutating func answered(
        _ text: MailBody,
        in path: String,
        _ version: CampaignVersion,
        at address: PageAddress
    ) -> AnsweredMailBody {
        let place = BodyResolver.Place(path: path, language: version.language, address: address)
        noteQuestions(of: text.body)
        let answers = source.bodies.answers(to: text.body, at: place, findings: &found.findings)
        for case let picture? in answers.pictures { found.pictures.insert(picture) }
        return AnsweredMailBody(text, answers)
    }
}
