public import CampaignModel
public import Diagnostics

/// What can be said of the address to which forms post.
public enum AddressChecks {
    /// What is wrong with the place where an environment's forms post.
    ///
    /// Production refuses an endpoint that is missing, on this machine or not https; elsewhere an
    /// `http` address of this machine is accepted.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint, or `nil` where the site has none.
    ///   - isProduction: Whether the environment is `production`.
    ///   - location: Where the endpoint's address is written, or where one is missing.
    /// - Returns: At most one mistake. Addresses that no browser reads are told when an endpoint is
    ///   resolved.
    public static func problems(
        of endpoint: ResolvedEndpoint?,
        isProduction: Bool,
        at location: SourceLocation
    ) -> [Diagnostic] {
        guard let endpoint else {
            return isProduction ? [EndpointDiagnostics.endpointMissing(at: location)] : []
        }
        switch endpoint.destination {
        case .nextPage:
            return []
        case .nowhere where !endpoint.presets.contains("sink"):
            // That it has no address is told when it is resolved.
            return []
        case .nowhere:
            return isProduction ? [EndpointDiagnostics.endpointMissing(at: location)] : []
        case .address(let url):
            guard let address = sample(of: url) else { return [] }
            let place = endpoint.keys.location(of: "url") ?? location
            if address.isLoopback {
                guard isProduction else { return [] }
                return [
                    EndpointDiagnostics.onThisMachine(url.text, endpoint: endpoint.name, at: place)
                ]
            }
            return address.scheme == "https"
                ? [] : [EndpointDiagnostics.notSecure(url.text, at: place)]
        }
    }

    /// The address with harmless values in the places of the campaign's; `nil` where it is unusable or
    /// a placeholder stands in its host.
    static func sample(of url: EndpointPattern) -> EndpointAddress? {
        guard let one = EndpointAddress(url.filled { _ in "x" }),
            let other = EndpointAddress(url.filled { _ in "yz" }), one.origin == other.origin
        else { return nil }
        return one
    }

    /// Whether a value may stand in an address or a hidden field: unreserved characters of RFC 3986,
    /// and not dots alone, which would climb up the path.
    static func isUsable(_ value: String, asNumber: Bool) -> Bool {
        guard (1...128).contains(value.utf8.count) else { return false }
        if asNumber {
            return value.utf8.count <= 15 && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        return value.utf8.contains { $0 != 0x2E } && value.utf8.allSatisfy(isUnreserved)
    }

    /// Whether the endpoint sends the id as a JSON number.
    static func wantsNumericID(_ endpoint: ResolvedEndpoint) -> Bool {
        endpoint.keys.hidden.contains { field in
            if case .number(let pattern) = field.value {
                pattern.placeholders == [.id]
            } else {
                false
            }
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }
}
