public import Diagnostics

/// Origins that a site adds to the policy of every page.
public struct SecurityAdditions: Sendable, Equatable {
    /// Added to `script-src`.
    public var script: [Located<String>]
    /// Added to `connect-src`.
    public var connect: [Located<String>]
    /// Added to `frame-src`.
    public var frame: [Located<String>]
    /// Added to `img-src`.
    public var image: [Located<String>]

    /// Creates additions.
    public init(
        script: [Located<String>] = [],
        connect: [Located<String>] = [],
        frame: [Located<String>] = [],
        image: [Located<String>] = []
    ) {
        self.script = script
        self.connect = connect
        self.frame = frame
        self.image = image
    }
}
