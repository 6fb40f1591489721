import CampaignModel
import Diagnostics
import Digests
import PreviewServer

/// A page or file as it is served, without what the preview adds.
struct PreviewFile: Sendable, Equatable {
    /// What it holds.
    var bytes: [UInt8]
    /// Mistakes in the texts that it is made of.
    var mistakes: [Diagnostic] = []

    /// Tells its contents from any other; changes exactly when a browser must load it anew.
    var version: String {
        var digits: [UInt8] = []
        Hexadecimal.append(XXH3.digest(of: bytes.span), to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }
}

/// The media type of a file, by the ending of its address.
enum MediaType {
    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "json": "application/json",
        "xml": "application/xml; charset=utf-8", "txt": "text/plain; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
        "pdf": "application/pdf", "woff2": "font/woff2", "woff": "font/woff",
        "ttf": "font/ttf", "otf": "font/otf",
        "webmanifest": "application/manifest+json", "mp4": "video/mp4", "mp3": "audio/mpeg",
    ]

    /// The type of what is served at a path.
    static func type(of path: String) -> String {
        if path.hasSuffix("/") { return types["html"] ?? "" }
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
        let ending = name[name.index(after: dot)...].lowercased()
        return types[ending] ?? "application/octet-stream"
    }
}
