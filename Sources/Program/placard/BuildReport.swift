import CampaignModel
import Diagnostics
import OutputWriting

/// How a build ended.
struct BuildReport: Sendable {
    /// What the process says to the shell.
    var status: ExitStatus
    /// Everything that was found, sorted.
    var diagnostics: [Diagnostic] = []
    /// What was done to the output folder; `nil` where nothing was.
    var summary: OutputSummary?
    /// How many pages the site has.
    var pageCount = 0
    /// What is not shown and why.
    var leftOut: [LeftOut] = []
    /// The next moment at which a rebuild would give something else.
    var nextChange: Instant?
    /// Origins that the site adds to the policy of every page.
    var addedOrigins: [String] = []
    /// The digest of all files, where a manifest was asked for.
    var manifest: String?
    /// Words about a failure of the machine or another build.
    var failure: String?
    /// What the build knew of the site.
    ///
    /// A command that ends keeps it to its end, since taking a large site apart costs time.
    var known: [any Sendable] = []
}
