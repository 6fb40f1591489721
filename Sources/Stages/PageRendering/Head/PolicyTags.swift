import CampaignModel

/// The page's policy and what it tells other sites of itself: the first elements behind the charset.
struct PolicyTags: Sendable, Equatable {
    /// What the page may load, run and post to.
    var policy: ContentSecurityPolicy

    func write(to writer: inout MarkupWriter) {
        writer.attribute("<meta http-equiv=\"Content-Security-Policy\" content=\"", policy.text)
        writer.markup(
            ">\n<meta name=\"referrer\" content=\"strict-origin-when-cross-origin\">"
        )
    }
}
