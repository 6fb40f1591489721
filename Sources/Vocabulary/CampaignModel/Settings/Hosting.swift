/// A host whose own files (headers, redirects) are written beside the pages.
public enum Hosting: String, Sendable, CaseIterable {
    /// No host's files.
    case none
    /// `_headers` and `_redirects` as Netlify reads them.
    case netlify
    /// `_headers` and `_redirects` as Cloudflare Pages reads them.
    case cloudflare
}
