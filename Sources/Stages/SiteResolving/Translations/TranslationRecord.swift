import CampaignModel
import Digests

/// What a translation was made of, as `translates` in its front matter says: short digests of the
/// original's fields and paragraphs, so that it can be told later which of them have changed.
///
/// `title=4kd81n ask=0x7rt2 text=p1m4gq,77hs0a`: thirty bits a piece.
public struct TranslationRecord: Sendable, Equatable {
    /// The digests by the names of the pieces.
    private let digests: [(name: String, digests: [String])]

    /// The key in front matter.
    public static let key = "translates"

    /// Records an original as it is now.
    public init(of original: SourceWords) {
        digests =
            original.fields.map { ($0.name, [Self.digest(of: $0.text)]) }
            + [(SourceWords.textName, original.paragraphs.map { Self.digest(of: $0.text) })]
    }

    /// Reads what was recorded; `nil` where the text is none.
    public init?(_ text: String) {
        var digests: [(name: String, digests: [String])] = []
        for word in text.split(separator: " ") {
            let parts = word.split(separator: "=", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { return nil }
            digests.append((String(parts[0]), parts[1].split(separator: ",").map(String.init)))
        }
        guard digests.contains(where: { $0.name == SourceWords.textName }) else { return nil }
        self.digests = digests
    }

    /// The record as front matter holds it.
    public var text: String {
        digests.map { "\($0.name)=\($0.digests.joined(separator: ","))" }.joined(separator: " ")
    }

    /// What changed in an original since it was recorded.
    struct Changes: Equatable {
        /// Pieces that are new or different, by their numbers among fields and then paragraphs.
        var pieces: [Int] = []
        /// Names of fields that are gone.
        var removedFields: [String] = []
        /// How many paragraphs are gone or different.
        var removedParagraphs = 0

        var isEmpty: Bool { self == Changes() }
    }

    func changes(in original: SourceWords) -> Changes {
        let recorded = Dictionary(digests.map { ($0.name, $0.digests) }) { first, _ in first }
        let paragraphs = Set(recorded[SourceWords.textName] ?? [])
        var changes = Changes()
        for (number, field) in original.fields.enumerated()
        where recorded[field.name] != [Self.digest(of: field.text)] {
            changes.pieces.append(number)
        }
        var present: Set<String> = []
        for (number, paragraph) in original.paragraphs.enumerated() {
            let digest = Self.digest(of: paragraph.text)
            present.insert(digest)
            if !paragraphs.contains(digest) {
                changes.pieces.append(original.fields.count + number)
            }
        }
        let names = Set(original.fields.map(\.name))
        changes.removedFields = digests.map(\.name).filter {
            $0 != SourceWords.textName && !names.contains($0)
        }
        changes.removedParagraphs = paragraphs.subtracting(present).count
        return changes
    }

    private static func digest(of text: String) -> String {
        String(ShortName.text(of: Array(text.utf8).span).prefix(6))
    }

    /// Whether two records say the same.
    public static func == (left: TranslationRecord, right: TranslationRecord) -> Bool {
        left.text == right.text
    }
}
