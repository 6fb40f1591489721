import Diagnostics

extension SourceLocation {
    /// The path with the line, where it is known: `content/campaigns/faces/campaign.md:12`.
    var pathAndLine: String { path + (range.map { ":\($0.start.line)" } ?? "") }
}
