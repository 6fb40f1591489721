import Foundation

/// The e-mails of the example campaign as files of `Tests/Program/Mails`.
///
/// For the sender `generic` they are whole; for each other sender the lines are recorded that differ,
/// so that a reader sees what a sender changes.
struct RecordedMails {
    static let campaign = "faces-are-not-tickets"
    static let languages = ["en", "fr", "de", "es", "ar"]
    static let otherSenders = ["actionkit", "action-network", "mailchimp"]
    static let wholeFiles = ["message.html", "message.txt", "subject.txt", "links.csv"]

    static let repository = Sites.folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = Sites.folder.deletingLastPathComponent().appendingPathComponent("Mails")

    /// Makes the example's e-mail for a sender in a folder below the site's.
    static func make(
        _ language: String,
        for sender: String,
        in site: SiteRun,
        _ further: [String] = []
    ) async throws -> URL {
        let place = site.folder.appendingPathComponent("mails/\(sender)/\(language)")
        let outcome = try await site.run(
            [
                "email", campaign, "-C", repository.path, "--language", language, "--sender",
                sender, "--out", place.path,
            ] + further + SiteRun.now
        )
        guard outcome.status == 0 else { throw Sites.BrokenBase(errors: outcome.errors) }
        return place
    }

    /// What a mail has to be compared with, by the names of recorded files.
    static func texts(_ language: String, in site: SiteRun) async throws -> [String: String] {
        let generic = try await make(language, for: "generic", in: site)
        var texts: [String: String] = [:]
        for name in wholeFiles { texts["\(language)/\(name)"] = try text(name, in: generic) }
        for sender in otherSenders {
            let other = try await make(language, for: sender, in: site)
            var changes = ""
            for name in wholeFiles {
                let lines = changedLines(
                    from: try text(name, in: generic),
                    to: try text(name, in: other)
                )
                if !lines.isEmpty {
                    changes += "== \(name)\n" + lines.joined(separator: "\n") + "\n"
                }
            }
            texts["\(language)/\(sender).changes"] = changes
        }
        return texts
    }

    private static func text(_ name: String, in folder: URL) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }

    private static func lines(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    }

    private static func changedLines(from old: String, to new: String) -> [String] {
        let changes = lines(of: new).difference(from: lines(of: old))
        return (changes.removals + changes.insertions).map { change in
            switch change {
            case .remove(_, let line, _): "- \(line)"
            case .insert(_, let line, _): "+ \(line)"
            }
        }
    }
}
