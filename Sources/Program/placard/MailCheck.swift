import CampaignModel
import Diagnostics
import PageRendering

/// Makes every e-mail that campaigns say something of, and judges what only making it shows: mistakes
/// in words that stand around the text, and its size.
struct MailCheck {
    /// Where texts are read and what answers their holes.
    let texts: TextSource
    /// Makes what renders them.
    let renderers: MailRenderers
    /// How many threads read.
    let jobs: Int

    /// Makes them all, as the sender `generic` takes them; nothing is written.
    ///
    /// - Returns: What their texts told, and which are too large.
    /// - Throws: Nothing that a file's state could cause.
    func run() async throws -> (texts: PagesPass.Outcome, sizes: [Diagnostic]) {
        let site = texts.site
        let references = references
        let languages = Set(references.map { site[$0].language })
        let renderers = Dictionary(
            uniqueKeysWithValues: languages.map { ($0, self.renderers.renderer(inLanguage: $0)) }
        )
        let parts = try await inParallel(count: references.count, jobs: jobs) { queue in
            var reader = TextReader(texts)
            var sizes: [Diagnostic] = []
            while let block = queue.take() {
                for number in block {
                    let reference = references[number]
                    let version = site[reference]
                    let content = reader.mail(of: reference)
                    let message = renderers[version.language]??.message(
                        for: reference,
                        content,
                        sender: .generic,
                        segment: nil,
                        now: site.now
                    )
                    let path = version.mailOrOwnText.file.path
                    sizes += MailBudget.diagnostics(message, path: path)
                }
            }
            return (reader.takeOutcome(), sizes)
        }
        return (
            parts.reduce(into: PagesPass.Outcome()) { $0.merge($1.0) }, parts.flatMap(\.1)
        )
    }

    private var references: [VersionReference] {
        texts.site.campaigns.enumerated().flatMap { number, campaign in
            campaign.versions.indices.filter { campaign.versions[$0].mail != nil }.map {
                VersionReference(campaign: number, version: $0)
            }
        }
    }
}
