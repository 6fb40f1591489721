import CampaignModel
import ContentReading
import Diagnostics
import FileTree

/// The first pass: every front matter is read and decoded, the bodies only located.
struct HeadsPass {
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
    /// How many threads read.
    let jobs: Int

    /// Reads the heads of all sources.
    ///
    /// - Parameter files: The files of `content/`.
    /// - Returns: The heads in the order of the sources, and what is wrong with them.
    /// - Throws: Nothing that a file's state could cause.
    func heads(of files: ContentFiles) async throws -> (ContentHeads, [Diagnostic]) {
        let sources = files.sources
        let content = content
        let parts = try await inParallel(count: sources.count, jobs: jobs) { queue in
            var reader = HeadReader()
            var part = Part()
            while let block = queue.take() {
                for number in block {
                    if let head = reader.head(
                        of: sources[number],
                        in: content.folder,
                        diagnostics: &part.diagnostics
                    ) {
                        part.numbers.append(number)
                        part.heads.append(head)
                    }
                }
            }
            return part
        }
        var heads = ContentHeads(attachments: files.attachments)
        heads.campaigns.reserveCapacity(sources.count)
        for (part, place) in Self.order(of: parts, count: sources.count) {
            switch parts[part].heads[place] {
            case .campaign(let campaign): heads.campaigns.append(campaign)
            case .page(let page): heads.pages.append(page)
            case .update(let update): heads.updates.append(update)
            case .mail(let mail): heads.mails.append(mail)
            }
        }
        return (heads, files.diagnostics + parts.flatMap(\.diagnostics))
    }

    /// Where the head of each source lies, in the order of the sources; one without a head is left
    /// out.
    private static func order(of parts: [Part], count: Int) -> [(part: Int, place: Int)] {
        var places: [(part: Int, place: Int)?] = Array(repeating: nil, count: count)
        for (part, numbers) in parts.map(\.numbers).enumerated() {
            for (place, number) in numbers.enumerated() { places[number] = (part, place) }
        }
        return places.compactMap(\.self)
    }

    private struct Part: Sendable {
        var heads: [ContentHead] = []
        /// The number of each head's source.
        var numbers: [Int] = []
        var diagnostics: [Diagnostic] = []
    }
}
