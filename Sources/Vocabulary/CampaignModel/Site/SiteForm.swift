/// A sign form and where it posts; campaigns that set nothing of their own share one.
public struct SiteForm: Sendable, Equatable {
    /// The form after merging the campaign's over the site's.
    public var form: SignForm
    /// The endpoint after merging, as the environment has it.
    public var endpoint: ResolvedEndpoint
    /// The campaign's own page at the vendor.
    public var page: String?
    /// The campaign's own identifier at the vendor.
    public var id: String?

    /// Creates a form.
    public init(form: SignForm, endpoint: ResolvedEndpoint, page: String? = nil, id: String? = nil)
    {
        self.form = form
        self.endpoint = endpoint
        self.page = page
        self.id = id
    }
}
