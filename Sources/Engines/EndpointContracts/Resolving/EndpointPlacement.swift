public import CampaignModel
public import Diagnostics

/// What an environment says about where forms post.
public struct EndpointPlacement: Sendable, Equatable {
    /// Whether search engines are kept out, as in previews.
    public var isNoindex: Bool
    /// The endpoint that the environment itself names.
    public var named: ResolvedEndpoint?
    /// Where the preview server takes signatures; `nil` in a build.
    public var receiver: EndpointPattern?

    /// Creates the rule of an environment.
    public init(
        isNoindex: Bool,
        named: ResolvedEndpoint? = nil,
        receiver: EndpointPattern? = nil
    ) {
        self.isNoindex = isNoindex
        self.named = named
        self.receiver = receiver
    }

    /// Where a form posts at last, whatever site, campaign and preset say.
    ///
    /// An endpoint that the environment names replaces every campaign's. Otherwise a noindex
    /// environment posts to the sink, and its forms are dead. The preview server takes every signature
    /// itself, whatever the environment: the endpoint keeps its fields, hidden values, honeypot, kind
    /// and redirect and loses its address and origins. This is applied after everything else.
    ///
    /// - Parameter production: The endpoint that production would use.
    /// - Returns: The endpoint of this environment.
    public func applied(to production: ResolvedEndpoint) -> ResolvedEndpoint {
        if receiver == nil {
            if let named { return named }
            guard isNoindex else { return production }
        }
        var sink = named ?? production
        sink.keys.origins = FurtherOrigins(form: [], connect: [])
        sink.keys.url = receiver
        sink.destination = receiver.map { .address($0) } ?? .nowhere
        return sink
    }

    /// What is wrong with the endpoint that the environment names: it has to bring the id itself, since
    /// those of campaigns are for other endpoints.
    public var diagnostics: [Diagnostic] {
        guard let named, named.needsID, named.campaignValues.contains(.id) else { return [] }
        return [EndpointDiagnostics.idMissing(endpoint: named)]
    }
}
