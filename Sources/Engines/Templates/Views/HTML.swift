/// Finished markup, which templates write as it is.
public struct HTML: Sendable, Hashable {
    /// The markup in UTF-8.
    public let bytes: [UInt8]

    /// Takes markup whose every text was escaped by its maker.
    public init(escaped bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Takes markup whose every text was escaped by its maker.
    public init(escaped markup: String) {
        self.bytes = Array(markup.utf8)
    }

    /// Makes markup that shows a text.
    public init(text: String) {
        var bytes: [UInt8] = []
        Escaping.text.write(text, into: &bytes)
        self.bytes = bytes
    }
}
