import Foundation
public import HTMLForms

/// Serves a built site as a static host does: `/x/` is `x/index.html`, anything else its file.
public struct SiteFolder: Sendable {
    private let folder: URL
    private let root: String

    /// Creates a host.
    ///
    /// - Parameters:
    ///   - path: The folder that is served.
    ///   - root: The path of `base_url`, with its slashes: `/` or `/repo/`.
    public init(path: String, root: String = "/") {
        folder = URL(fileURLWithPath: path, isDirectory: true)
        self.root = root
    }

    /// Answers a request: 404 for what is no file, 405 for a post.
    public func answer(_ request: WebRequest) -> WebResponse {
        guard request.method == "GET" || request.method == "HEAD" else {
            return WebResponse(status: 405)
        }
        let path = String(request.address.prefix { $0 != "?" })
        guard path.hasPrefix(root),
            let decoded = path.dropFirst(root.count).removingPercentEncoding,
            !decoded.split(separator: "/").contains("..")
        else { return WebResponse(status: 404) }
        let isPage = decoded.isEmpty || decoded.hasSuffix("/")
        let file = folder.appendingPathComponent(isPage ? decoded + "index.html" : decoded)
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            return WebResponse(status: 404)
        }
        return WebResponse(
            status: 200,
            headers: [WebHeader("Content-Type", Self.type(of: file.pathExtension))],
            body: request.method == "HEAD" ? [] : Array(bytes)
        )
    }

    private static func type(of ending: String) -> String {
        switch ending {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "xml": "application/xml"
        case "json": "application/json"
        default: "application/octet-stream"
        }
    }
}
