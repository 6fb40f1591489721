/// Why a build rendered a unit.
enum RenderingCause: Int, Sendable, CaseIterable {
    /// No earlier build is known to have rendered it.
    case isNew
    /// Its Markdown file changed.
    case textChanged
    /// Something else that it is made from changed.
    case surroundingsChanged
    /// Its body links to or shows other files, and which files there are or where they lie changed.
    case linksChanged
    /// One of its files was changed, removed or replaced in the output folder.
    case outputChanged

    /// The cause in words that follow "since".
    var words: String {
        switch self {
        case .isNew: "no earlier build is known to have rendered it"
        case .textChanged: "its Markdown file changed"
        case .surroundingsChanged:
            "something else that it shows changed: settings, theme, state, counts, an update or another campaign"
        case .linksChanged: "its text links to other files, and which files there are changed"
        case .outputChanged: "one of its files in the output folder was not as it was written"
        }
    }
}
