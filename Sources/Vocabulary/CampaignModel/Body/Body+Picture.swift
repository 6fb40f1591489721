public import Diagnostics

extension Body {
    /// A picture of the text.
    public struct Picture: Sendable, Equatable {
        /// How a picture is shown.
        public enum Place: Sendable, Equatable {
            /// Alone in a paragraph: inside a `figure`, whose caption is in `bytes`.
            case figure
            /// Within a line of text, perhaps in a link.
            case text
            /// The still of a video card.
            case video
        }

        /// The path of its file from the site's folder.
        public var path: String
        /// What it shows, for who does not see it; empty for decoration.
        public var alternative: String
        /// The title that the writer gave it; a figure's caption.
        public var title: String
        /// How it is shown.
        public var place: Place
        /// Where the writer wrote it.
        public var range: SourceRange

        /// Creates a picture.
        public init(
            path: String,
            alternative: String,
            title: String = "",
            place: Place,
            range: SourceRange
        ) {
            self.path = path
            self.alternative = alternative
            self.title = title
            self.place = place
            self.range = range
        }
    }
}
