import CampaignModel
import ContentReading
import Diagnostics
import FileTree
import OutputWriting

/// The first pass: every front matter is read and decoded, the bodies only located.
struct HeadsPass {
    /// The folder that stands for `content/` in paths.
    let content: SharedFolder
    /// How many threads read.
    let jobs: Int
    /// What the last build knew; where given, what this one learns is gathered for the next.
    var record: BuildMemory?

    /// Reads the heads of all sources, or takes those that are known.
    ///
    /// - Parameters:
    ///   - files: The files of `content/`.
    ///   - memory: What was read before is not read again; what is read now is added.
    /// - Returns: The heads in the order of the sources, what is wrong with them, and the rows of the
    ///   sources for the record.
    /// - Throws: Nothing that a file's state could cause.
    func heads(of files: ContentFiles, memory: inout SiteMemory?) async throws -> (
        ContentHeads, [Diagnostic], RecordedSources
    ) {
        if memory != nil { return try await remembered(files, &memory) }
        let parts = try await read(files.sources)
        var rows = RecordedSources()
        for part in parts { rows.append(part.rows) }
        return (heads(parts, files), files.diagnostics + parts.flatMap(\.diagnostics), rows)
    }

    /// The same where earlier heads are in memory.
    private func remembered(_ files: ContentFiles, _ memory: inout SiteMemory?) async throws -> (
        ContentHeads, [Diagnostic], RecordedSources
    ) {
        let unread = files.sources.filter { memory?.heads[$0.path] == nil }
        for part in try await read(unread, eachOnItsOwn: true) {
            for (number, head) in zip(part.numbers, part.heads) {
                memory?.heads[unread[number].path] = SiteMemory.Head(head: head)
            }
            for (number, mistakes) in part.mistakes {
                memory?.heads[unread[number].path, default: .init()].diagnostics = mistakes
            }
        }
        var known = Part()
        var diagnostics = files.diagnostics
        for (number, source) in files.sources.enumerated() {
            guard let entry = memory?.heads[source.path] else { continue }
            if let head = entry.head {
                known.numbers.append(number)
                known.heads.append(head)
            }
            diagnostics += entry.diagnostics
        }
        return (heads([known], files), diagnostics, RecordedSources())
    }

    private func read(_ sources: [ContentSource], eachOnItsOwn: Bool = false) async throws -> [Part]
    {
        let content = content
        let record = record
        return try await inParallel(count: sources.count, jobs: jobs) { queue in
            var reader = RecordedHeads(content: content, record: record)
            var part = Part()
            while let block = queue.take() {
                for number in block {
                    let notes = reader.notes(of: sources[number])
                    part.diagnostics += notes.diagnostics
                    if let head = notes.head {
                        part.numbers.append(number)
                        part.heads.append(head)
                    }
                    guard eachOnItsOwn, !part.diagnostics.isEmpty else { continue }
                    part.mistakes.append((number, part.diagnostics))
                    part.diagnostics = []
                }
            }
            part.rows = reader.takeRows()
            return part
        }
    }

    private func heads(_ parts: [Part], _ files: ContentFiles) -> ContentHeads {
        var heads = ContentHeads(attachments: files.attachments)
        heads.campaigns.reserveCapacity(files.sources.count)
        for (part, place) in Self.order(of: parts, count: files.sources.count) {
            switch parts[part].heads[place] {
            case .campaign(let campaign): heads.campaigns.append(campaign)
            case .page(let page): heads.pages.append(page)
            case .update(let update): heads.updates.append(update)
            case .mail(let mail): heads.mails.append(mail)
            }
        }
        return heads
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
        /// What the record should know of the sources.
        var rows = RecordedSources()
        /// The mistakes of each source, where they are wanted apart.
        var mistakes: [(number: Int, diagnostics: [Diagnostic])] = []
    }
}
