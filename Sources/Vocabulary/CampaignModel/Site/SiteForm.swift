/// A sign form and where it posts; campaigns that set nothing of their own share one.
public struct SiteForm: Sendable, Equatable {
    /// The form after merging the campaign's over the site's.
    public var form: SignForm
    /// The endpoint after merging, as the environment has it.
    public var endpoint: ResolvedEndpoint

    /// Creates a form.
    public init(form: SignForm, endpoint: ResolvedEndpoint) {
        self.form = form
        self.endpoint = endpoint
    }
}
