import CampaignModel

/// A piece of an e-mail's text whose links, pictures and amounts are settled; the HTML part and the
/// plain text are written from the same pieces.
enum MailPiece: Sendable, Equatable {
    /// An element begins; none of those that lead somewhere.
    case open(MailBody.Element)
    /// A link begins.
    case link(MailLink)
    /// What encloses nothing in this mail begins: its words stand alone.
    case openNothing
    /// What was opened last ends.
    case close
    /// Words.
    case text(String)
    /// What only the sender knows.
    case tag(RecipientTag)
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
    /// A picture.
    case picture(MailPicture)
}

/// A picture of an e-mail.
struct MailPicture: Sendable, Equatable {
    /// Its whole address.
    var address: String
    /// What it shows, for who does not see it.
    var alternative: String
    /// What stands below it.
    var caption = ""
    /// Its size, where it is known.
    var width: Int?
    var height: Int?
}
