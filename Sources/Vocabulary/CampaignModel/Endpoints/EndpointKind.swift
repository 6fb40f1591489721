/// How a signature reaches an endpoint.
public enum EndpointKind: String, Sendable, CaseIterable {
    /// A plain HTML post, submitted by the browser itself so that the supporter sees the endpoint's
    /// real answer; works without JavaScript.
    case form
    /// The same post, which also has a JSON answer for the script.
    case formAndJSON = "form+json"
    /// Sent by the script only; without JavaScript the page says so and shows who to write to.
    case json

    /// Whether the script sends the signature with `fetch`.
    public var isSentByScript: Bool { self != .form }

    /// Whether a browser without JavaScript can send the signature.
    public var worksWithoutScript: Bool { self != .json }
}
