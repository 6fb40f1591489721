public import CampaignModel
public import Diagnostics

/// Finds endpoints that an environment does not use in what its pages would hold.
///
/// It is asked before the first write; a find fails the build.
public struct EndpointTraces: Sendable {
    private let foreign: [(origin: String, needle: [UInt8], endpoint: String)]

    /// Creates the search of an environment.
    ///
    /// - Parameters:
    ///   - endpoints: Every endpoint of `site.yaml`.
    ///   - used: Those to which the environment's forms post.
    ///   - siteOrigin: The origin of `base_url`, which pages may name.
    public init(
        endpoints: [ResolvedEndpoint],
        used: [ResolvedEndpoint],
        siteOrigin: String?
    ) {
        var allowed = Set(used.flatMap(Self.origins))
        if let siteOrigin, let site = EndpointAddress(siteOrigin) { allowed.insert(site.origin) }
        var found: [(origin: String, needle: [UInt8], endpoint: String)] = []
        for endpoint in endpoints {
            for origin in Self.origins(of: endpoint)
            where !allowed.contains(origin) && !found.contains(where: { $0.origin == origin }) {
                let host = origin.drop { $0 != "/" }
                found.append((origin, Array(host.utf8), endpoint.name))
            }
        }
        foreign = found
    }

    /// The mistakes of a form: origins of other endpoints in its addresses, values and policy.
    ///
    /// - Parameters:
    ///   - contract: A form of this environment.
    ///   - endpoint: The endpoint for which it was made.
    /// - Returns: A diagnostic for each foreign origin.
    public func diagnostics(in contract: FormContract, for endpoint: ResolvedEndpoint)
        -> [Diagnostic]
    {
        var texts = contract.formOrigins + contract.connectOrigins
        texts += contract.hidden.map(\.value.pattern.text)
        texts += contract.attributes.map(\.value.text)
        if case .address(let pattern) = contract.action { texts.append(pattern.text) }
        return foreign.filter { entry in
            texts.contains { Self.contains(entry.needle, in: Array($0.utf8)) }
        }.map {
            EndpointDiagnostics.foreignEndpoint(
                origin: $0.origin,
                endpoint: $0.endpoint,
                used: endpoint
            )
        }
    }

    /// The foreign origins that a text names, such as a policy or the settings of a script.
    public func origins(in text: [UInt8]) -> [String] {
        foreign.filter { Self.contains($0.needle, in: text) }.map(\.origin)
    }

    private static func origins(of endpoint: ResolvedEndpoint) -> [String] {
        var texts = (endpoint.keys.origins.form ?? []) + (endpoint.keys.origins.connect ?? [])
        if case .address(let pattern) = endpoint.destination {
            texts.append(pattern.filled { _ in "x" })
        }
        return texts.compactMap { EndpointAddress($0)?.origin }
    }

    /// Whether `//host` stands in a text, in any letter case and not as the beginning of a longer host.
    private static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
        guard !needle.isEmpty, text.count >= needle.count else { return false }
        for start in 0...(text.count - needle.count) where text[start] == needle[0] {
            var place = 0
            while place < needle.count, lowered(text[start + place]) == needle[place] { place += 1 }
            guard place == needle.count else { continue }
            guard start + place < text.count else { return true }
            switch lowered(text[start + place]) {
            case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E: continue
            default: return true
            }
        }
        return false
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
