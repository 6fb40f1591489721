import CampaignModel
public import Diagnostics

/// What answering bodies brought to light, gathered by each worker on its own.
public struct Findings: Sendable {
    /// A link or picture behind which there is nothing.
    public struct WrongTarget: Sendable, Hashable {
        /// Among what it was looked for.
        enum Sort: Sendable {
            case file, address, attachment, picture
        }

        /// What was written, as a path from the site's folder or an address from its root.
        var target: String
        /// Among what it was looked for.
        var sort: Sort
        /// Where it is written.
        public internal(set) var location: SourceLocation
    }

    /// Mistakes in the bodies.
    public var diagnostics: [Diagnostic] = []
    /// Files to copy.
    public var files: [BodyResolver.LinkedFile] = []
    /// Fragments to judge when every body is known.
    public var anchors: [BodyResolver.AnchorUse] = []
    /// Links and pictures to be told of when all are known, since what was meant is sought among all.
    public var wrongTargets: [WrongTarget] = []

    /// Creates findings without anything found.
    public init() {}

    /// Takes in what another worker found.
    public mutating func merge(_ other: Findings) {
        diagnostics += other.diagnostics
        files += other.files
        anchors += other.anchors
        wrongTargets += other.wrongTargets
    }
}
