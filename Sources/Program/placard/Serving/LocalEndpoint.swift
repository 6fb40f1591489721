import CampaignModel
import EndpointContracts
import PreviewServer

/// Stands in for the site's form service: enforces the preset's contract, keeps test signatures,
/// and fails when it is told to.
actor LocalEndpoint {
    /// How it fails.
    var trouble = EndpointTrouble.none
    private var journal = SignatureJournal()
    private let now: @Sendable () -> Instant
    private let sleep: @Sendable (Duration) async -> Void

    private static let longestBody = 65_536

    /// Creates an endpoint.
    ///
    /// - Parameters:
    ///   - now: The clock.
    ///   - sleep: Waits; ends early where the browser goes away.
    init(
        now: @escaping @Sendable () -> Instant,
        sleep: @escaping @Sendable (Duration) async -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// The signatures, the oldest first, and what is amiss with keeping them.
    var state: (signatures: [TestSignature], remark: String?, trouble: EndpointTrouble) {
        (journal.signatures, journal.remark, trouble)
    }

    /// Makes the endpoint fail, or work again.
    func fail(with trouble: EndpointTrouble) {
        self.trouble = trouble
    }

    /// Forgets all signatures.
    func clear() {
        journal.clear()
    }

    /// Takes a signature.
    ///
    /// - Parameters:
    ///   - request: What the form sent.
    ///   - place: The page that it comes from.
    /// - Returns: What the service would answer; `nil` where it is told not to answer.
    func receive(_ request: SignatureRequest, from place: SigningPlace) async -> ServiceAnswer? {
        let verdict = place.contract.verdict(on: request, for: place.page)
        let trouble = trouble
        let answer = answer(to: request, verdict, at: place, trouble)
        keep(request, verdict, answer, trouble, place)
        switch trouble {
        case .slow: await sleep(.seconds(8))
        case .silence: await sleep(.seconds(60))
        default: break
        }
        return answer
    }

    private func answer(
        to request: SignatureRequest,
        _ verdict: SignatureVerdict,
        at place: SigningPlace,
        _ trouble: EndpointTrouble
    ) -> ServiceAnswer? {
        if case .broken = verdict { return verdict.answer }
        switch trouble {
        case .none, .slow: return verdict.answer
        case .silence: return nil
        case .malformed: return place.contract.brokenAnswer(to: request)
        case .field: return place.contract.refusal(saying: "is not accepted", to: request)
        case .server:
            return ServiceAnswer(
                status: 500,
                headers: [HeaderField("Content-Type", "text/plain; charset=utf-8")],
                body: Array("Internal server error\n".utf8)
            )
        }
    }

    private func keep(
        _ request: SignatureRequest,
        _ verdict: SignatureVerdict,
        _ answer: ServiceAnswer?,
        _ trouble: EndpointTrouble,
        _ place: SigningPlace
    ) {
        let relayed = place.real.flatMap { real in
            place.contract.relayed(request, from: place.page, to: real, on: place.realPage)
        }
        // Where nothing is made to fail, the answer is the one that the real endpoint would have given.
        var shown = answer
        if trouble == .none || trouble == .slow, let relayed, let real = place.real {
            shown = real.verdict(on: relayed, for: place.realPage).answer
        }
        journal.add(
            TestSignature(
                time: now().rfc3339,
                campaign: place.campaign,
                language: place.language,
                outcome: verdict.name,
                remarks: verdict.remarks,
                trouble: trouble.rawValue,
                request: message(relayed ?? request, at: place),
                answer: shown.map(message)
            )
        )
    }

    private func message(_ request: SignatureRequest, at place: SigningPlace)
        -> TestSignature.Message
    {
        let isPath = request.target.hasPrefix("/")
        let target = isPath ? place.realSite.origin + request.target : request.target
        let shown = ["content-type", "accept"]
        return TestSignature.Message(
            start: "\(request.method) \(target)",
            headers: request.headers.filter { shown.contains($0.name.lowercased()) }.map {
                "\($0.name): \($0.value)"
            },
            body: Self.text(request.body)
        )
    }

    private func message(_ answer: ServiceAnswer) -> TestSignature.Message {
        TestSignature.Message(
            start: String(answer.status),
            headers: answer.headers.map { "\($0.name): \($0.value)" },
            body: Self.text(answer.body)
        )
    }

    private static func text(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes.prefix(longestBody), as: UTF8.self)
        return bytes.count > longestBody ? text + "\n… (\(bytes.count) bytes)" : text
    }
}

extension SignatureVerdict {
    fileprivate var name: String {
        switch self {
        case .accepted: "accepted"
        case .refused: "refused"
        case .dropped: "dropped"
        case .broken: "broken"
        }
    }

    fileprivate var remarks: [String] {
        switch self {
        case .accepted, .dropped: []
        case .refused(_, let refusals): refusals.map { "\($0.field): \($0.message)" }
        case .broken(let violations): violations.map(\.description)
        }
    }
}
