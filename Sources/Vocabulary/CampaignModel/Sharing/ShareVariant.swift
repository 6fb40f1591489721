public import Diagnostics

/// A copy of the petition page with a social card of its own, at `/SLUG/v/NAME/`.
public struct ShareVariant: Sendable, Equatable {
    /// The name in the address: lower-case letters, digits, single hyphens.
    public var name: Located<String>
    /// The channels whose links lead to it.
    public var channels: [Located<ShareChannel>]
    /// The card's title; default the petition's.
    public var title: Located<String>?
    /// The card's description; default the petition's.
    public var description: Located<String>?
    /// The card's picture, relative to the file; default the petition's.
    public var image: Located<String>?

    /// Creates a variant.
    public init(
        name: Located<String>,
        channels: [Located<ShareChannel>],
        title: Located<String>? = nil,
        description: Located<String>? = nil,
        image: Located<String>? = nil
    ) {
        self.name = name
        self.channels = channels
        self.title = title
        self.description = description
        self.image = image
    }
}
