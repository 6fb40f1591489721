public import Diagnostics

extension Body {
    /// A link, with where it leads as far as the file itself tells.
    public struct Link: Sendable, Equatable {
        /// Where a link leads.
        public enum Target: Sendable, Equatable {
            /// Another source of the site: the path of a Markdown file, relative to `content/`.
            case source(path: String)
            /// A file to be copied beside the page: its path, relative to `content/`.
            case file(path: String)
            /// An address of the site, written from its root: `/privacy/`.
            case address(path: String)
            /// This page; the link has a fragment.
            case here
            /// Anything outside the site: an http, https, mailto or tel address.
            case outside(address: String)
        }

        /// Where it leads, without the fragment (which an outside address keeps).
        public var target: Target
        /// What follows `#`, percent-decoded: a heading's anchor.
        public var fragment: String?
        /// Where the writer wrote it.
        public var range: SourceRange

        /// Creates a link.
        public init(target: Target, fragment: String? = nil, range: SourceRange) {
            self.target = target
            self.fragment = fragment
            self.range = range
        }
    }
}
