/// Where libcmark says that a node stands; lines from 1 in the text, columns from 1 in bytes.
struct ClaimedPlace {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int
}

/// What is known of places in a text, filled as they are asked for.
///
/// Inlines are asked for in the order of the tree, so most of it is how far the last question led.
struct MarkdownPlaces {
    /// The paragraph or heading that the last inline stood in.
    var block = -1
    /// Where libcmark says that it stands.
    var blockPlace = ClaimedPlace(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
    /// How many quotes it stands in.
    var quotes = 0
    /// Whether the breaks among its inlines account for all of its lines.
    ///
    /// They do not where link definitions stand above the text or where a title goes over two lines:
    /// then no line is known.
    var isRegular = false
    /// The node up to which lines were counted, and its line in the text.
    var counted = 0
    var line = 1
    /// The link or picture that was located last, and its bytes.
    var located: (node: Int, bytes: Range<Int>)?
    /// A byte whose column is known, for lines so long that counting anew would take quadratic time.
    var known: (offset: Int, column: Int) = (0, 1)
    /// How many bytes may still be looked at in search of inlines, so that a hostile text cannot take
    /// quadratic time either; when it is spent, places are those of blocks.
    var budget = 0
}
