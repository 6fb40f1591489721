import CampaignModel
import Diagnostics
import Testing

@testable import ContentReading

@Suite struct HeadDecoderTests {
    private func decode(_ text: String, path: String = "content/campaigns/faces.md") -> (
        head: ContentHead?, names: [String]
    ) {
        guard case .source(let kind) = ContentPath(String(path.dropFirst(8))) else {
            return (nil, ["?"])
        }
        let source = ContentSource(path: path, kind: kind, byteCount: text.utf8.count)
        var diagnostics: [Diagnostic] = []
        let head = Array(text.utf8).withUnsafeBufferPointer {
            HeadDecoder().head(of: $0, source: source, fingerprint: 1, diagnostics: &diagnostics)
        }
        return (head, diagnostics.map { "\($0.kind.name) \($0.location.range?.start.line ?? 0)" })
    }

    @Test func aCampaignsWordsAndFactsAreDecoded() throws {
        let (head, mistakes) = decode(
            """
            ---
            title: Faces are not tickets
            target:
              - {name: Ada Berg, role: Minister of Transport}
              - The Rail Board
            goal: auto
            published: 2026-03-01
            sources:
              - {title: Report, url: "https://press.example/1", key: report, date: 2019-11}
            share:
              message: "Sign: {url}"
              messages: {x: Short, email: {subject: Hi, body: There}}
              hashtags: ["#FacesOff", Rail]
              variants:
                parents: {channels: [facebook], title: For parents}
            extra: {box: {colour: red}, list: [a, b]}
            ---
            Text
            """
        )
        #expect(mistakes == [])
        guard case .campaign(let campaign) = head else {
            Issue.record("no campaign")
            return
        }
        #expect(campaign.words.title.value == "Faces are not tickets")
        #expect(campaign.facts.targets.map(\.name) == ["Ada Berg", "The Rail Board"])
        #expect(campaign.facts.goal?.value == .automatic)
        #expect(campaign.facts.sources.first?.date == .month(year: 2019, month: 11))
        let share = try #require(campaign.words.share)
        #expect(share.messages.map(\.channel.value) == [.email, .x])
        #expect(share.hashtags.map(\.value) == ["FacesOff", "Rail"])
        #expect(share.variants.first?.name.value == "parents")
        #expect(
            campaign.facts.extra.map { "\($0.name)=\($0.text)" }
                == ["box.colour=red", "list.0=a", "list.1=b"]
        )
        #expect(campaign.file.bodyLine == 18)
    }

    @Test func everyMistakeOfAFileIsReported() {
        let (_, mistakes) = decode(
            """
            ---
            titel: Faces
            published: tomorrow
            goal: many
            status: finished
            sources:
              - {title: Report, url: press.example}
            ---
            """
        )
        #expect(mistakes.count == 6, "\(mistakes)")
    }

    @Test func aTranslationMayNotSetFacts() {
        let (head, mistakes) = decode(
            "---\ntitle: Visages\nslug: visages\nclosest: 1\ncloses: 2026-01-01\nstatus: won\n---\n",
            path: "content/campaigns/faces.fr.md"
        )
        #expect(mistakes.contains("FactInTranslation 5"))
        #expect(mistakes.contains("FactInTranslation 6"))
        guard case .campaign(let campaign) = head else {
            Issue.record("no campaign")
            return
        }
        #expect(campaign.isTranslation)
        #expect(campaign.facts.slug?.value == "visages")
        #expect(campaign.facts.status == nil)
    }

    @Test func aSeventhVariantAndAnUnusableNameAreRefused() {
        let variants = (1...7).map { "    v\($0): {channels: [x]}\n" }.joined()
        let (_, mistakes) = decode(
            "---\ntitle: x\nshare:\n  variants:\n\(variants)    Bad Name: {channels: [x]}\n---\n"
        )
        #expect(mistakes.contains("TooManyVariants 5"))
        #expect(mistakes.contains("UnusableKey 12"))
    }
}
