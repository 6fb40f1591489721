import CampaignModel

extension FormContract {
    /// What the real service would make of a request, and whether the request keeps the contract.
    ///
    /// It reads anything, never more than 256 KB, and knows nothing of how the request was made.
    ///
    /// - Parameters:
    ///   - request: What was received.
    ///   - page: The petition page that it should come from.
    /// - Returns: The verdict with the service's answer.
    public func verdict(on request: SignatureRequest, for page: PageAtEndpoint) -> SignatureVerdict
    {
        guard let expected = action(on: page) else { return .broken([.inertForm]) }
        guard request.method == "POST" else { return .broken([.method(request.method)]) }
        let target = EndpointAddress(request.target)?.target ?? request.target
        let wanted = EndpointAddress(expected)?.target ?? expected
        guard target == wanted else {
            return .broken([.target(request.target, expected: expected)])
        }
        let isByScript = isByScript(request)
        do throws(BodyProblem) {
            guard let fields = try fields(of: request) else {
                return .broken([.encoding(request.header("Content-Type"))])
            }
            guard encoding != .graphql || query == fields.query else { return .broken([.query]) }
            var reading = SubmissionReading(contract: self, page: page, fields: fields.sent)
            reading.readAll()
            if !reading.violations.isEmpty { return .broken(reading.violations) }
            if reading.isHoneypotFilled {
                return .dropped(signed(for: page, isByScript: isByScript))
            }
            if !reading.refusals.isEmpty {
                return .refused(
                    refusal(reading.refusals, isByScript: isByScript),
                    reading.refusals
                )
            }
            return .accepted(signed(for: page, isByScript: isByScript))
        } catch {
            return .broken([.body(error)])
        }
    }

    /// Whether a request was sent by the page's script.
    func isByScript(_ request: SignatureRequest) -> Bool {
        guard kind.isSentByScript else { return false }
        let accepted = request.header("Accept")?.lowercased() ?? ""
        return !kind.worksWithoutScript || accepted.contains("application/json")
    }

    /// The values of a request; `nil` where its type is not the endpoint's.
    func fields(
        of request: SignatureRequest
    ) throws(BodyProblem) -> (sent: [SentField], query: String?)? {
        guard request.body.count <= BodyLimits.bytes else { throw .tooLong }
        let header = request.header("Content-Type") ?? ""
        let type = header.prefix { $0 != ";" }.lowercased()
        switch (encoding, type) {
        case (.urlencoded, "application/x-www-form-urlencoded"):
            return (try URLEncodedBody.fields(of: request.body), nil)
        case (.multipart, "multipart/form-data"):
            let boundary = Self.boundary(in: header)
            return (try MultipartBody.fields(of: request.body, boundary: boundary), nil)
        case (.json, "application/json"):
            return (try JSONTree.fields(of: try JSONReader.value(of: request.body)), nil)
        case (.graphql, "application/json"):
            let body = try JSONReader.value(of: request.body)
            guard case .string(let query) = body["query"], let variables = body["variables"] else {
                throw .malformed("a GraphQL request")
            }
            return (try JSONTree.fields(of: variables), query)
        default:
            return nil
        }
    }

    private static func boundary(in header: String) -> String {
        for parameter in header.split(separator: ";").dropFirst() {
            let trimmed = parameter.drop { $0 == " " }
            guard trimmed.lowercased().hasPrefix("boundary=") else { continue }
            return trimmed.dropFirst("boundary=".count).filter { $0 != "\"" }
        }
        return ""
    }
}
