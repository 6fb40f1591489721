import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

@Suite struct TranslationLintTests {
    private func file(_ path: String) -> ContentFile {
        ContentFile(
            path: path,
            bodyOffset: 0,
            bodyLine: 1,
            byteCount: 0,
            fingerprint: 0,
            headFingerprint: 0
        )
    }

    private func page(_ body: String, in language: String? = nil, summary: String? = nil)
        -> SourceWords
    {
        let head = PageHead(
            file: file("content/pages/about\(language.map { ".\($0)" } ?? "").md"),
            name: "about",
            language: language.map(tag),
            title: Located("About \(language ?? "en")", at: nowhere),
            summary: summary.map { Located($0, at: nowhere) }
        )
        return SourceWords(head, Array(body.utf8), language: tag(language ?? "en"))
    }

    private func mail(_ words: EmailWords, campaign: EmailWords? = nil, in language: String = "en")
        -> SourceWords
    {
        SourceWords(
            words,
            of: file("content/campaigns/faces/email.md"),
            campaign: campaign,
            [],
            language: tag(language)
        )
    }

    private func names(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.kind.name): \($0.summary)" }
    }

    @Test func whatAPagesTranslationLacksIsMissing() {
        let original = page("Who we are.", summary: "Who we are")
        let lacking = TranslationLint(
            of: original,
            translation: page("Qui nous sommes.", in: "fr"),
            record: nil
        )
        #expect(
            names(lacking.missingWords) == ["MissingTranslation: 'summary' is not translated"]
        )
        let whole = page("Qui nous sommes.", in: "fr", summary: "Qui nous sommes")
        let complete = TranslationLint(of: original, translation: whole, record: nil)
        #expect(complete.missingWords + complete.diagnostics == [])
    }

    @Test func aWordOfTheMailMayStandInEitherOfACampaignsFiles() {
        let subject = EmailWords(subject: Located("A lens for everybody", at: nowhere))
        let french = EmailWords(subject: Located("Un objectif pour tous", at: nowhere))
        let elsewhere = TranslationLint(
            of: mail(EmailWords(), campaign: subject),
            translation: mail(french, in: "fr"),
            record: nil
        )
        #expect(elsewhere.diagnostics == [])
        let alone = TranslationLint(
            of: mail(EmailWords()),
            translation: mail(french, in: "fr"),
            record: nil
        )
        #expect(
            names(alone.diagnostics) == [
                "WordsWithoutOriginal: 'subject' stands in the translation alone"
            ]
        )
    }

    @Test func aMailsRecordKnowsWhatChangedThoughItHasNoTitle() throws {
        let before = mail(EmailWords(subject: Located("A lens", at: nowhere)))
        let after = mail(EmailWords(subject: Located("Eleven decide", at: nowhere)))
        let record = Located(TranslationRecord(of: before).text, at: nowhere)
        let french = mail(EmailWords(subject: Located("Un objectif", at: nowhere)), in: "fr")
        let fresh = TranslationLint(of: before, translation: french, record: record)
        #expect(fresh.diagnostics == [])
        let stale = TranslationLint(of: after, translation: french, record: record)
        #expect(
            names(stale.diagnostics) == [
                "StaleTranslation: The translation is older than its original: 'subject' changed"
            ]
        )
    }

    @Test func aCallThatTheTranslationLostIsFound() {
        let original = page("[Sign](sign:) and [give](donate:5) as [told](source:nbc).")
        let translation = page("[Signez](sign:) et [donnez](donate:5).", in: "fr")
        let lint = TranslationLint(of: original, translation: translation, record: nil)
        #expect(
            names(lint.diagnostics) == [
                "LinkNotTranslated: The translation has no link to 'source:nbc'"
            ]
        )
    }
}
