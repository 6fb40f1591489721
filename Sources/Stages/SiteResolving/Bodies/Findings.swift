public import CampaignModel
public import Diagnostics

/// What answering bodies brought to light, gathered by each worker on its own.
public struct Findings: Sendable {
    /// Mistakes in the bodies.
    public var diagnostics: [Diagnostic] = []
    /// Files to copy.
    public var files: [BodyResolver.LinkedFile] = []
    /// Fragments to judge when every body is known.
    public var anchors: [BodyResolver.AnchorUse] = []

    /// Creates findings without anything found.
    public init() {}

    /// Mistakes in fragments, judged against the headings of every page that a link names.
    ///
    /// - Parameter headings: The anchors of a page's headings; `nil` for an address that has no body.
    /// - Returns: A diagnostic for each fragment that names no heading.
    public func anchorMistakes(headings: (PageAddress) -> [String]?) -> [Diagnostic] {
        anchors.compactMap { use in
            let known = headings(use.page) ?? []
            guard !known.contains(use.fragment) else { return nil }
            return .missingAnchor(use.fragment, at: use.location, known: known)
        }
    }
}
