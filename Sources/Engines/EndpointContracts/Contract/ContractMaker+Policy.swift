import CampaignModel

extension ContractMaker {
    var action: FormContract.Action {
        switch endpoint.destination {
        case .address(let pattern): .address(pattern)
        case .nextPage: .nextPage
        case .nowhere: .none
        }
    }

    var attributes: [VendorRules.Attribute] {
        var attributes = endpoint.keys.vendor.attributes ?? []
        if let name = endpoint.keys.vendor.honeypotAttribute, let honeypot = endpoint.honeypot {
            attributes.append(.init(name, EndpointPattern(literal: honeypot)))
        }
        return attributes
    }

    var formOrigins: [String] {
        guard endpoint.kind.worksWithoutScript, let own = ownOrigin else { return [] }
        return Self.distinct([own] + further(endpoint.keys.origins.form))
    }

    var connectOrigins: [String] {
        guard endpoint.kind.isSentByScript, let own = ownOrigin else { return [] }
        return Self.distinct([own] + further(endpoint.keys.origins.connect))
    }

    /// The origin of the endpoint itself; `'self'` where the site's own host takes the form.
    private var ownOrigin: String? {
        switch endpoint.destination {
        case .nowhere: nil
        case .nextPage: "'self'"
        case .address(let pattern):
            pattern.text.hasPrefix("/") ? "'self'" : AddressChecks.sample(of: pattern)?.origin
        }
    }

    /// Only what can be read as an origin goes into a policy, where a stray character would end it.
    private func further(_ origins: [String]?) -> [String] {
        (origins ?? []).compactMap { EndpointAddress($0)?.origin }
    }

    private static func distinct(_ origins: [String]) -> [String] {
        var seen: Set<String> = []
        return origins.filter { seen.insert($0).inserted }
    }
}
