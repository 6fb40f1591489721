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
    /// How many threads work.
    var jobs: Int
}
