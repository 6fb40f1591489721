public import Diagnostics

/// What `counts.yaml` says: signatures by campaign, all languages together.
public struct SignatureCounts: Sendable, Equatable {
    /// One campaign's number.
    public struct Entry: Sendable, Equatable {
        /// The campaign's name and where it stands.
        public var campaign: Located<String>
        /// The number of signatures.
        public var count: Int
        /// The day for which it holds, where it differs from the file's.
        public var asOf: CivilDate?

        /// Creates an entry.
        public init(campaign: Located<String>, count: Int, asOf: CivilDate? = nil) {
            self.campaign = campaign
            self.count = count
            self.asOf = asOf
        }
    }

    /// The file that the numbers come from, as the user would type it; empty without one.
    public var path: String
    /// The day for which the numbers hold.
    public var asOf: CivilDate?
    /// The numbers, in the order of the file.
    public var entries: [Entry]

    /// Creates counts; without entries no number is shown.
    public init(path: String = "", asOf: CivilDate? = nil, entries: [Entry] = []) {
        self.path = path
        self.asOf = asOf
        self.entries = entries
    }
}
