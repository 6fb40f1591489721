import CampaignModel
import Diagnostics

/// Reads every body for its mistakes alone, where something keeps pages from being rendered: whoever
/// corrects the theme learns of the texts' mistakes in the same run.
struct BodiesPass {
    /// Where bodies are read and what answers their holes.
    let texts: TextSource
    /// The site.
    let site: Site
    /// How many threads read.
    let jobs: Int

    /// A body and the page that shows it.
    private struct Text: Sendable {
        var file: ContentFile
        var sources: [CitedSource] = []
        var language: Int
        var address: PageAddress
    }

    /// Reads all bodies.
    ///
    /// - Returns: What was found, in an order that no thread decides.
    /// - Throws: Nothing that a file's state could cause.
    func run() async throws -> PagesPass.Outcome {
        let bodies = bodies
        let parts = try await inParallel(count: bodies.count, jobs: jobs) { queue in
            var reader = TextReader(texts)
            while let block = queue.take() {
                for number in block {
                    let text = bodies[number]
                    _ = reader.text(
                        of: text.file,
                        sources: text.sources,
                        language: text.language,
                        address: text.address
                    )
                }
            }
            return reader.takeOutcome()
        }
        return parts.reduce(into: PagesPass.Outcome()) { $0.merge($1) }
    }

    private var bodies: [Text] {
        var all: [Text] = []
        for campaign in site.campaigns {
            let sources = campaign.facts.sources
            for version in campaign.versions {
                let language = version.language
                all.append(
                    Text(
                        file: version.file,
                        sources: sources,
                        language: language,
                        address: version.address
                    )
                )
                all += version.updates.map {
                    Text(
                        file: $0.head.file,
                        sources: sources,
                        language: language,
                        address: $0.address
                    )
                }
            }
        }
        for campaign in site.campaigns {
            for version in campaign.versions {
                guard let mail = version.mail, mail.hasOwnText else { continue }
                all.append(
                    Text(
                        file: mail.file,
                        sources: campaign.facts.sources,
                        language: version.language,
                        address: version.mailAddress
                    )
                )
            }
        }
        return all
            + site.pages.map {
                Text(file: $0.head.file, language: $0.language, address: $0.address)
            }
    }
}
