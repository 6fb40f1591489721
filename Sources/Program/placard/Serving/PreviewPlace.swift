import Diagnostics
import CampaignModel

/// Where the preview server is: it stands in for the site's host and for the form service.
struct PreviewPlace: Sendable {
    /// Its origin: `http://127.0.0.1:8080`.
    var origin: String
    /// Whether `--base-url` says where the site is served, whatever the server's own address.
    var keepsBaseURL = false

    /// Below this path lies what is the preview's own; no page of a site can.
    static let own = "/-/"
    /// Where sign forms post.
    static let receiver = EndpointPattern("\(own)sign/{campaign}/{language}")

    /// Serves a site at this place, below the path that it will have.
    func move(_ settings: inout SiteSettings) {
        guard !keepsBaseURL, let here = BaseURL(origin + settings.baseURL.value.path) else {
            return
        }
        settings.baseURL.value = here
    }
}
