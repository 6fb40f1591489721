/// A browser without JavaScript: it loads pages, sends forms and follows redirects as far as the
/// pages' own policy lets it.
public struct Browser: Sendable {
    /// Why a journey ends.
    public enum Failure: Error, Equatable {
        /// The text is no absolute address.
        case noAddress(String)
        /// The page's policy bars the form's way.
        case blocked(String)
        /// More redirects than a browser follows.
        case tooManyRedirects
        /// An answer that says "go on" but not where.
        case noLocation
    }

    /// Where a journey has arrived.
    public struct Arrival: Sendable {
        /// The page.
        public var page: HTMLPage
        /// The answer that brought it.
        public var response: WebResponse
        /// The addresses passed on the way, the last one included.
        public var passed: [String]
    }

    /// Sends one request and follows nothing.
    public typealias Client = @Sendable (WebRequest) async throws -> WebResponse

    private let client: Client

    /// Creates a browser over a client.
    public init(client: @escaping Client) {
        self.client = client
    }

    /// Loads a page.
    public func open(_ address: String) async throws -> Arrival {
        try await follow(WebRequest(address: address), from: nil)
    }

    /// Sends a form of a page.
    public func submit(_ form: HTMLForm, on page: HTMLPage) async throws -> Arrival {
        try await follow(try form.submission(from: page.address), from: page)
    }

    private func follow(_ first: WebRequest, from page: HTMLPage?) async throws -> Arrival {
        var request = first
        var passed: [String] = []
        for _ in 0..<10 {
            guard let address = WebAddress(request.address) else {
                throw Failure.noAddress(request.address)
            }
            if let page, !page.allowsForm(to: address) { throw Failure.blocked(request.address) }
            passed.append(request.address)
            let response = try await client(request)
            guard [301, 302, 303, 307, 308].contains(response.status) else {
                let arrived = HTMLPage(response.text, at: address)
                return Arrival(page: arrived, response: response, passed: passed)
            }
            guard let location = response.header("Location"), let next = address.resolving(location)
            else { throw Failure.noLocation }
            if response.status >= 307 {
                request.address = next.description
            } else {
                request = WebRequest(address: next.description)
            }
        }
        throw Failure.tooManyRedirects
    }
}
