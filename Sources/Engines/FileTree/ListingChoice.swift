/// What a listing should hold.
public struct ListingChoice: Sendable {
    /// Whether each entry is measured (size, times, inode), which costs a call for each.
    public var measures: Bool
    /// Whether entries whose names begin with a dot, and what lies in them, are left out.
    public var leavesOutHidden: Bool

    /// Creates a choice.
    public init(measures: Bool = true, leavesOutHidden: Bool = false) {
        self.measures = measures
        self.leavesOutHidden = leavesOutHidden
    }
}
