import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

@Suite struct TranslationGapsTests {
    private func text(_ words: String) -> Located<String> { Located(words, at: nowhere) }

    /// What a French translation lacks, by key.
    private func gaps(
        _ original: (inout CampaignWords) -> Void,
        french: (inout CampaignWords) -> Void = { _ in }
    ) -> [String] {
        let translation = campaign("a.fr") { french(&$0.words.value) }
        return TranslationGaps.diagnostics(
            of: translation,
            from: campaign("a") { original(&$0.words.value) }
        ).compactMap { $0.summary.split(separator: "'").first.map(String.init) }
    }

    private func share(_ message: (subject: String?, text: String?), title: String?) -> ShareWords {
        ShareWords(
            messages: [
                .init(
                    channel: Located(.email, at: nowhere),
                    subject: message.subject.map(text),
                    text: message.text.map(text)
                )
            ],
            variants: [
                ShareVariant(
                    name: text("parents"),
                    channels: [Located(.facebook, at: nowhere)],
                    title: title.map(text),
                    description: text("For parents")
                )
            ]
        )
    }

    @Test func aWordThatOnlyTheOriginalSetsIsAGap() {
        #expect(gaps { $0.ask = text("Stop it") } == ["ask"])
        #expect(
            gaps {
                $0.ask = text("Stop it")
            } french: {
                $0.ask = text("Arrêtez")
            } == []
        )
        #expect(
            gaps { _ in
            } french: {
                $0.ask = text("Arrêtez")
            } == []
        )
    }

    @Test func aMissingMessageOrVariantIsOneGapAndAPartOfItAnother() {
        let whole = share(("Sign", "Sign with me"), title: "Children")
        #expect(
            gaps { $0.share = whole } == [
                "share.messages.email", "share.variants.parents",
            ]
        )
        #expect(
            gaps {
                $0.share = whole
            } french: {
                $0.share = share((nil, "Signe"), title: nil)
            } == [
                "share.messages.email.subject", "share.variants.parents.title",
            ]
        )
        #expect(
            gaps {
                $0.share = whole
            } french: {
                $0.share = whole
            } == []
        )
    }

    @Test func wordsOfTheMailAreJudgedElsewhere() {
        #expect(gaps { $0.email = EmailWords(subject: text("A lens")) } == [])
    }
}
