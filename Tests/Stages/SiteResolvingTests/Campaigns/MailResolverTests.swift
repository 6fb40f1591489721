import CampaignModel
import Diagnostics
import Testing

@testable import SiteResolving

@Suite struct MailResolverTests {
    /// A text for an e-mail; `faces.fr` is the French one.
    private func mail(_ name: String, _ words: EmailWords = EmailWords()) -> MailHead {
        let parts = name.split(separator: ".").map(String.init)
        let ending = parts.count > 1 ? ".\(parts[1])" : ""
        return MailHead(
            file: ContentFile(
                path: "content/campaigns/\(parts[0])/email\(ending).md",
                bodyOffset: 0,
                bodyLine: 1,
                byteCount: 0,
                fingerprint: 0,
                headFingerprint: 0
            ),
            campaign: parts[0],
            language: parts.count > 1 ? tag(parts[1]) : nil,
            words: words
        )
    }

    private func words(_ subject: String? = nil, preheader: String? = nil) -> EmailWords {
        EmailWords(
            subject: subject.map { Located($0, at: nowhere) },
            preheader: preheader.map { Located($0, at: nowhere) }
        )
    }

    private func resolve(_ campaigns: [CampaignHead], _ mails: [MailHead]) async
        -> (versions: [CampaignVersion], mistakes: [String], site: Site)
    {
        let (site, mistakes, _) = await SiteResolvingTests.resolve(campaigns) { $0.mails = mails }
        return (site.campaigns.first?.versions ?? [], mistakes, site)
    }

    @Test func aCampaignOfWhichNothingIsSaidHasNoWebVersion() async {
        let (versions, mistakes, site) = await resolve([campaign("faces"), campaign("trams")], [])
        #expect(mistakes == [])
        #expect(versions.map(\.mail) == [nil])
        #expect(!SiteAddresses.all(of: site).contains { $0.path.hasSuffix("/email/") })
    }

    @Test func wordsInFrontMatterMakeAMailOfTheCampaignsOwnText() async throws {
        let (versions, mistakes, site) = await resolve(
            [campaign("faces") { $0.words.email = words("Faces") }],
            []
        )
        #expect(mistakes == [])
        let mail = try #require(versions.first?.mail)
        #expect(!mail.hasOwnText)
        #expect(mail.file.path == "content/campaigns/faces.md")
        #expect(mail.words.subject?.value == "Faces")
        #expect(SiteAddresses.all(of: site).contains { $0.path == "/faces/email/" })
    }

    @Test func aFileOfItsOwnBringsTheTextAndWinsOverFrontMatterWordByWord() async throws {
        let (versions, _, _) = await resolve(
            [campaign("faces") { $0.words.email = words("Faces", preheader: "Eleven decide") }],
            [mail("faces", words("A lens for everybody"))]
        )
        let mail = try #require(versions.first?.mail)
        #expect(mail.hasOwnText)
        #expect(mail.file.path == "content/campaigns/faces/email.md")
        #expect(mail.words.subject?.value == "A lens for everybody")
        #expect(mail.words.preheader?.value == "Eleven decide")
        #expect(mail.ownWords?.preheader == nil)
    }

    @Test func eachLanguageHasTheFileThatNamesIt() async {
        let (versions, mistakes, _) = await resolve(
            [campaign("faces") { $0.words.email = words("Faces") }, campaign("faces.fr")],
            [mail("faces", words("A lens")), mail("faces.fr", words("Un objectif"))]
        )
        #expect(mistakes == [])
        #expect(versions.map(\.mail?.words.subject?.value) == ["A lens", "Un objectif"])
        #expect(
            versions.map(\.mail?.file.path) == [
                "content/campaigns/faces/email.md", "content/campaigns/faces/email.fr.md",
            ]
        )
    }

    @Test func aFileWithoutALanguageIsInTheLanguageOfItsCampaign() async {
        let (versions, mistakes, _) = await resolve(
            [campaign("faces") { $0.language = Located(tag("fr"), at: nowhere) }],
            [mail("faces", words("Un objectif"))]
        )
        #expect(mistakes == [])
        #expect(versions.map(\.language) == [1])
        #expect(versions.first?.mail?.words.subject?.value == "Un objectif")
    }

    @Test func eachLanguagesWebVersionLiesUnderItsPage() async {
        let (_, mistakes, site) = await resolve(
            [campaign("faces"), campaign("faces.fr"), campaign("trams")],
            [mail("faces"), mail("faces.fr")]
        )
        #expect(mistakes == [])
        let addresses = SiteAddresses.all(of: site).map(\.path).filter { $0.hasSuffix("/email/") }
        #expect(addresses.sorted() == ["/faces/email/", "/fr/faces/email/"])
    }

    @Test func aFileThatBelongsToNothingIsToldOf() async {
        let known = campaign("faces")
        #expect(await resolve([known], [mail("trains")]).mistakes == ["UnknownCampaign"])
        #expect(await resolve([known], [mail("faces.de")]).mistakes == ["UnknownLanguage"])
        #expect(await resolve([known], [mail("faces.fr")]).mistakes == ["LanguageWithoutCampaign"])
    }

    @Test func aFileOfWhatIsLeftOutWaitsInSilence() async {
        let draft = campaign("faces") { $0.facts.status = Located(.draft, at: nowhere) }
        #expect(await resolve([draft], [mail("faces")]).mistakes == [])
        let translation = campaign("faces.fr") { $0.facts.status = Located(.draft, at: nowhere) }
        #expect(await resolve([campaign("faces"), translation], [mail("faces.fr")]).mistakes == [])
    }
}
