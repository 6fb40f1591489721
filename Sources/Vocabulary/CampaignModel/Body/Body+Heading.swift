public import Diagnostics

extension Body {
    /// What stands before an anchor in the `id` of a heading, so that no heading can take an `id`
    /// that the page uses itself.
    public static let headingPrefix = "section-"

    /// A heading of the text.
    public struct Heading: Sendable, Equatable {
        /// Its level, 2 to 6 where the writer made no mistake.
        public var level: Int
        /// What a link's fragment names, as other Markdown viewers form it.
        ///
        /// Unique in the body. The element's `id` is `Body.headingPrefix` and the anchor.
        public var anchor: String
        /// The label's HTML, a stretch of the body's `bytes` (holes may fall into it).
        public var label: Range<Int>
        /// Where the writer wrote it.
        public var range: SourceRange

        /// Creates a heading.
        public init(level: Int, anchor: String, label: Range<Int>, range: SourceRange) {
            self.level = level
            self.anchor = anchor
            self.label = label
            self.range = range
        }
    }
}
