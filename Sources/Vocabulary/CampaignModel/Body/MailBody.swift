/// A text for an e-mail: the walk of the Markdown as a list of pieces, of which the HTML part and the
/// plain text are made alike.
///
/// What a later stage decides stands among the pieces as it was written: an action, a link inside the
/// site, a recipient's tag. Every `open` has its `close`.
public struct MailBody: Sendable, Equatable {
    /// Something that encloses other pieces.
    public enum Element: Sendable, Equatable {
        /// A paragraph.
        case paragraph
        /// A paragraph in an item of a list without blank lines.
        case line
        /// A row of buttons; what is in it beside actions means nothing.
        case buttons
        /// A picture alone in a paragraph, perhaps linked; its title is the caption.
        case figure
        /// Who is quoted.
        case attribution
        /// A heading with what a link's fragment names.
        case heading(level: Int, anchor: String)
        /// A quote.
        case quote
        /// A list; the first number, or `nil` for bullets.
        case list(start: Int?)
        /// An item of a list.
        case item
        /// Emphasis.
        case emphasis
        /// Strong emphasis.
        case strong
        /// A call to sign, donate or share.
        case action(Body.Action)
        /// A link: a place in the body's `links`.
        case link(Int)
        /// A reference to an entry of the campaign's `sources`.
        case source(Body.SourceReference)
        /// A link to leave the sender's list.
        case unsubscribe
    }

    /// A step of the walk.
    public enum Piece: Sendable, Equatable {
        /// An element begins.
        case open(Element)
        /// The element that was opened last ends.
        case close
        /// Words.
        case text(String)
        /// What only the sender knows.
        case tag(RecipientTag)
        /// The amount of the enclosing donation.
        case amount
        /// A line break that means nothing.
        case softBreak
        /// A line break that the writer asked for.
        case lineBreak
        /// A code span.
        case code(String)
        /// A code block.
        case codeBlock(String)
        /// A thematic break.
        case rule
        /// A picture: a place in the body's `pictures`.
        case picture(Int)
        /// A video: a place in the body's `videos`.
        case video(Int)
    }

    /// The pieces in order.
    public var pieces: [Piece]
    /// The links, pictures and videos that pieces name; its `bytes` and `holes` are empty.
    public var body: Body

    /// Creates a text.
    public init(pieces: [Piece] = [], body: Body = Body()) {
        self.pieces = pieces
        self.body = body
    }
}

/// What a mail sender fills in for each recipient: `{recipient.first_name|friend}`.
public struct RecipientTag: Sendable, Equatable {
    /// What is filled in.
    public enum Field: String, Sendable, CaseIterable {
        /// The first name.
        case firstName = "recipient.first_name"
        /// The address.
        case email = "recipient.email"
        /// Where the recipient leaves the list.
        case unsubscribeAddress = "unsubscribe_url"
    }

    /// What is filled in.
    public var field: Field
    /// What stands there where the sender does not know it, and on web pages.
    public var fallback: String?

    /// Creates a tag.
    public init(_ field: Field, fallback: String? = nil) {
        self.field = field
        self.fallback = fallback
    }
}
