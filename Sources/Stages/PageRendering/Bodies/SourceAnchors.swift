import Diagnostics
import CampaignModel

/// The `id`s of a campaign's sources and of the places in its text that cite them.
///
/// A key becomes part of an `id` where it holds nothing that an address would have to encode; else
/// the place in the list does. `source-` and `cited-` begin no other `id` of a page.
struct SourceAnchors: Sendable, Equatable {
    /// The `id` of each source, in the order of the list.
    let ids: [String]

    init(_ sources: [CitedSource]) {
        // Read where they lie: an entry has many members, which a copy would count one by one.
        let sources = sources.span
        var ids: [String] = []
        ids.reserveCapacity(sources.count)
        for place in sources.indices {
            if let key = sources[place].key?.value, Self.isPlain(key) {
                ids.append("source-" + key)
            } else {
                ids.append("source-" + String(place + 1))
            }
        }
        self.ids = ids
    }

    /// The `id` of a reference in the text.
    static func citation(_ ordinal: Int) -> String { "\(citationStart)\(ordinal)" }

    /// What the number of a reference follows in its `id`.
    static let citationStart: StaticString = "cited-"

    private static func isPlain(_ key: String) -> Bool {
        !key.isEmpty
            && key.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
