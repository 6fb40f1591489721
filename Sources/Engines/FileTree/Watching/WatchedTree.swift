/// A folder whose changes are of interest.
public struct WatchedTree: Sendable, Equatable {
    /// The folder as the user typed it.
    public var folder: String
    /// What stands before the paths in it when they are told: `content`; empty for nothing.
    public var shown: String
    /// The only names that matter, directly in the folder; `nil` for everything, at any depth.
    public var names: Set<String>?

    /// Describes a folder.
    public init(folder: String, shown: String, names: Set<String>? = nil) {
        self.folder = folder
        self.shown = shown
        self.names = names
    }

    /// A path in the folder as it is told.
    func shown(_ path: String) -> String {
        if shown.isEmpty { return path }
        return path.isEmpty ? shown : "\(shown)/\(path)"
    }
}

/// What changed since it was last asked.
public struct TreeChanges: Sendable, Equatable {
    /// Files that were written, came or went.
    public var files: Set<String> = []
    /// Whether whole folders came, went or were renamed, or events were lost, so that everything must
    /// be looked at anew.
    public var isStructural = false
    /// When the first of the changes was noticed.
    public var noticed: ContinuousClock.Instant?

    /// No changes.
    public init() {}

    /// Whether nothing changed.
    public var isEmpty: Bool { files.isEmpty && !isStructural }

    /// Adds changes that came later.
    public mutating func merge(_ later: TreeChanges) {
        files.formUnion(later.files)
        isStructural = isStructural || later.isStructural
        noticed = noticed ?? later.noticed
    }
}
