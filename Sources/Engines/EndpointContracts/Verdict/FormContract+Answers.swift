import CampaignModel

extension FormContract {
    /// What the service answers to a signature.
    func signed(for page: PageAtEndpoint, isByScript: Bool) -> ServiceAnswer {
        if isByScript {
            let body = answers.signed.filled { JSONValue.escaped(page.value(of: $0)) }
            return .json(json.okStatus ?? 200, Array(body.utf8))
        }
        switch redirect {
        case .absolute, .dashboard: return .redirect(answers.redirectStatus, to: page.nextAddress)
        case .path, .action: return .redirect(answers.redirectStatus, to: page.nextPath)
        case .nowhere: return .text(200, ["Signed."])
        }
    }

    /// What the service answers to someone who has to mend something.
    func refusal(_ refusals: [SignatureVerdict.Refusal], isByScript: Bool) -> ServiceAnswer {
        guard isByScript else {
            return .text(answers.refusalStatus, refusals.map { "\($0.field):\($0.message)" })
        }
        let errors: JSONValue
        switch (encoding, json.errorShape) {
        case (.graphql, _):
            errors = .array(refusals.map { Self.graphQLError($0) })
        case (_, .map):
            errors = .object(refusals.map { .init($0.field, .array([.string($0.message)])) })
        case (_, .list):
            errors = .array(
                refusals.map {
                    .object([
                        .init("field", .string($0.field)), .init("message", .string($0.message)),
                    ])
                }
            )
        case (_, nil):
            let message = refusals.map { "\($0.field) \($0.message)" }.joined(separator: ", ")
            return .json(
                answers.refusalStatus,
                JSONValue.object([
                    .init("success", .boolean(false)), .init("message", .string(message)),
                ]).bytes
            )
        }
        let path = (json.errorPath ?? "errors").split(separator: ".").reversed()
        let body = path.reduce(errors) { .object([.init(String($1), $0)]) }
        return .json(answers.refusalStatus, body.bytes)
    }

    private static func graphQLError(_ refusal: SignatureVerdict.Refusal) -> JSONValue {
        let path = ["addActionContact"] + refusal.field.split(separator: ".").map(String.init)
        return .object([
            .init("message", .string(refusal.message)),
            .init("path", .array(path.map { .string($0) })),
        ])
    }
}
