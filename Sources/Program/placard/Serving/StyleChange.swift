import FoundationEssentials

/// What an open page is told so that it swaps its stylesheets.
struct StyleChange: Encodable {
    /// The version that the page then shows.
    var version: String
    /// The addresses as the page has them and as they are now.
    var swaps: [[String]]

    /// The change as the page's script reads it.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
