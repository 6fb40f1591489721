import Foundation
public import HTMLForms

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A real HTTP client for the browser of the tests: Foundation's, which follows no redirect here.
public enum SessionClient {
    /// Sends one request.
    ///
    /// - Parameter request: The request, with an absolute address.
    /// - Returns: The response, redirects included.
    /// - Throws: What Foundation throws, such as a refused connection.
    public static func send(_ request: WebRequest) async throws -> WebResponse {
        guard let url = URL(string: request.address) else { throw URLError(.badURL) }
        var wire = URLRequest(url: url, timeoutInterval: 10)
        wire.httpMethod = request.method
        for header in request.headers {
            wire.setValue(header.value, forHTTPHeaderField: header.name)
        }
        if request.method != "GET" { wire.httpBody = Data(request.body) }
        let session = URLSession(
            configuration: .ephemeral,
            delegate: StayingDelegate(),
            delegateQueue: nil
        )
        defer { session.finishTasksAndInvalidate() }
        let (body, response) = try await session.data(for: wire)
        guard let answer = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        let headers = answer.allHeaderFields.compactMap { key, value in
            (key as? String).map { WebHeader($0, "\(value)") }
        }
        return WebResponse(status: answer.statusCode, headers: headers, body: Array(body))
    }
}

/// Follows no redirect, so that the browser of the tests sees each.
private final class StayingDelegate: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
