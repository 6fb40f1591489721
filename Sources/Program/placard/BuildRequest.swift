/// What `placard build` is asked to do.
struct BuildRequest: Sendable {
    /// Which site, and how it is looked at.
    var site: SiteRequest
    /// The output folder as it was typed.
    var output = "output"
    /// Whether an output folder that another program filled is taken over.
    var adopts = false
    /// Whether warnings count as errors.
    var isStrict = false
    /// Whether everything is made anew, whatever the record says.
    var isForced = false
    /// The file that tells the build, as it was typed.
    var manifest: String?
    /// The manifest of an earlier build whose addresses must still be answered, as it was typed.
    var against: String?
    /// How many threads work.
    var jobs: Int

    /// Whether more is asked of the site than that its files are right.
    var asksSite: Bool { manifest != nil || against != nil }
}
