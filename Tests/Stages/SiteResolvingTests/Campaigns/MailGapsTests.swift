import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

/// Words of an e-mail that the original has: wherever either language writes them, they count.
@Suite struct MailGapsTests {
    private static let subject = EmailWords(subject: Located("A lens", at: nowhere))
    private static let intro = EmailWords(intro: Located("Dear friend", at: nowhere))

    /// What is missing in French: the summaries and places of all warnings.
    private func gaps(
        campaign words: EmailWords? = nil,
        file: EmailWords? = nil,
        french: EmailWords? = nil,
        frenchFile: EmailWords? = nil
    ) -> [String] {
        func version(_ language: Int, _ ending: String, _ words: EmailWords?, _ own: EmailWords?)
            -> CampaignVersion
        {
            var head = campaign("faces\(ending)")
            head.words.email = words
            var version = CampaignVersion(
                language: language,
                file: head.file,
                words: head.words,
                address: PageAddress("/faces/")
            )
            if words != nil || own != nil {
                version.mail = CampaignMail(
                    file: ContentFile(
                        path: own == nil ? head.file.path : "content/campaigns/email\(ending).md",
                        bodyOffset: 0,
                        bodyLine: 1,
                        byteCount: 0,
                        fingerprint: 0,
                        headFingerprint: 0
                    ),
                    words: (own ?? EmailWords()).merged(over: words),
                    ownWords: own
                )
            }
            return version
        }
        let whole = Campaign(
            name: "faces",
            path: "content/campaigns/faces.md",
            facts: campaign("faces").facts,
            state: .open,
            visibility: .published,
            form: 0,
            donation: nil,
            versions: [version(0, "", words, file), version(1, ".fr", french, frenchFile)]
        )
        return MailGaps(whole).diagnostics.map {
            "\($0.location.path.split(separator: "/").last ?? ""): \($0.summary)"
        }
    }

    @Test func aWordCountsWhereverTheTranslationSetsIt() {
        #expect(gaps(campaign: Self.subject, french: Self.subject) == [])
        #expect(gaps(campaign: Self.subject, frenchFile: Self.subject) == [])
        #expect(gaps(file: Self.subject, frenchFile: Self.subject) == [])
        let both = Self.subject.merged(over: Self.intro)
        #expect(gaps(campaign: both, french: Self.intro, frenchFile: Self.subject) == [])
    }

    @Test func aWordThatLacksIsToldOfWhereItBelongs() {
        #expect(
            gaps(campaign: Self.subject) == ["faces.fr.md: 'email.subject' is not translated"]
        )
        #expect(
            gaps(campaign: Self.subject, frenchFile: Self.intro) == [
                "email.fr.md: 'subject' is not translated"
            ]
        )
        #expect(
            gaps(file: Self.subject, frenchFile: EmailWords()) == [
                "email.fr.md: 'subject' is not translated"
            ]
        )
    }

    @Test func aTextOfItsOwnThatLacksIsToldOfOnceWithAllItsWords() {
        let lacking = "faces.fr.md: The e-mail's own text is not translated"
        #expect(gaps(file: Self.subject) == [lacking])
        #expect(
            gaps(campaign: Self.intro, file: Self.subject, french: Self.subject) == [
                lacking, "faces.fr.md: 'email.intro' is not translated",
            ]
        )
    }

    @Test func whatOnlyTheTranslationSaysIsNoGap() {
        #expect(gaps(french: Self.subject, frenchFile: Self.intro) == [])
    }
}
