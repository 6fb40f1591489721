public import Diagnostics

extension Body {
    /// A link, with where it leads as far as the file itself tells.
    ///
    /// A link to `here` or `outside` stands in the body's `bytes`; every other has a hole.
    public struct Link: Sendable, Equatable {
        /// Where a link leads.
        public enum Target: Sendable, Equatable {
            /// Another source of the site: a Markdown file by its path from the site's folder.
            case source(path: String)
            /// A file to be copied beside the page, by its path from the site's folder.
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
        /// The title that the writer gave it.
        public var title: String
        /// Where the writer wrote it.
        public var range: SourceRange

        /// Creates a link.
        public init(
            target: Target,
            fragment: String? = nil,
            title: String = "",
            range: SourceRange
        ) {
            self.target = target
            self.fragment = fragment
            self.title = title
            self.range = range
        }
    }
}
