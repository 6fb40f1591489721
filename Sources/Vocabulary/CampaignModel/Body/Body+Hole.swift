public import Diagnostics

extension Body {
    /// A place in a body where a later stage decides what is written.
    ///
    /// An action, a link and a source reference enclose their label: the hole opens it, a hole of the
    /// kind `end` closes it, and the label's HTML (which may hold further holes) lies between them in
    /// `bytes`. Whoever replaces the label goes on at `closing`.
    public struct Hole: Sendable, Equatable {
        /// What stands in the hole.
        public enum Kind: Sendable, Equatable {
            /// Opens a call to sign, donate or share.
            case action(Action)
            /// The amount of the enclosing donation, where its label says `{amount}`.
            case amount
            /// Opens a link inside the site: a place in `links`.
            case link(Int)
            /// Opens a reference to an entry of the campaign's `sources`.
            case source(SourceReference)
            /// Closes the label that was opened last.
            case end
            /// A picture: a place in `pictures`.
            case picture(Int)
            /// A video card: a place in `videos`.
            case video(Int)
        }

        /// Where in `bytes` the hole is, between two bytes.
        public var offset: Int
        /// What stands in it.
        public var kind: Kind
        /// The place in `holes` of the hole that closes it, or its own where it encloses nothing.
        public var closing: Int
        /// Where the writer wrote it.
        public var range: SourceRange

        /// Creates a hole.
        public init(offset: Int, kind: Kind, closing: Int, range: SourceRange) {
            self.offset = offset
            self.kind = kind
            self.closing = closing
            self.range = range
        }
    }
}
