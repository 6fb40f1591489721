/// What the walk of a body remembers between one node and the next.
struct BodyDraft {
    /// What a link became, to be closed behind its label.
    enum Label {
        /// Nothing, because the link is wrong: its words stand alone.
        case none
        /// An element of HTML.
        case element
        /// A link to leave a sender's list, of which a page shows the words alone.
        case tag
        /// A hole, by its place in the body's.
        case hole(Int)
    }

    /// What can be taken back when a paragraph turns out not to belong on the page.
    struct Mark {
        var bytes = 0
        var holes = 0
        var links = 0
        var pictures = 0
        var references = 0
    }

    /// What the link that is being walked became; links do not stand in links.
    var label: Label?
    /// The row of buttons that is being walked.
    var row: Int?
    /// The paragraph that is a figure.
    var figure: Int?
    /// The paragraph that ends with a quote's attribution.
    var attribution: Int?
    /// The break before the attribution, where it is not the whole paragraph.
    var attributionBreak: Int?
    /// The text that begins the attribution.
    var attributionText: Int?
    /// Where the paragraph that is being walked started.
    var mark = Mark()
    /// Whether it holds a tag that only a mail can fill.
    var isForMailAlone = false
    /// Whether the first paragraph of prose has been seen.
    var hasFirstParagraph = false
    /// How many `source:` links there were.
    var references = 0
    /// The level of the last heading as written; the page's title is the first.
    var level = 1
    /// Where the label of the heading that is being walked starts.
    var headingStart = 0
    /// Whether raw HTML was reported, so that its closing tags need not be.
    var hasReportedHTML = false
}
