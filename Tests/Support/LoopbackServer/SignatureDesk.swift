public import EndpointContracts
public import HTMLForms
import Synchronization

/// Stands in for a form service: it enforces a preset's contract and answers as the service would.
public final class SignatureDesk: Sendable {
    private let contract: FormContract
    private let page: PageAtEndpoint
    private let judged = Mutex<[SignatureVerdict]>([])

    /// Creates the desk of one petition page.
    public init(contract: FormContract, page: PageAtEndpoint) {
        self.contract = contract
        self.page = page
    }

    /// What it made of each request so far.
    public var verdicts: [SignatureVerdict] { judged.withLock { $0 } }

    /// Judges a request and answers it.
    public func answer(_ request: WebRequest) -> WebResponse {
        let verdict = contract.verdict(
            on: SignatureRequest(
                method: request.method,
                target: request.address,
                headers: request.headers.map { HeaderField($0.name, $0.value) },
                body: request.body
            ),
            for: page
        )
        judged.withLock { $0.append(verdict) }
        return WebResponse(
            status: verdict.answer.status,
            headers: verdict.answer.headers.map { WebHeader($0.name, $0.value) },
            body: verdict.answer.body
        )
    }
}
