import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A page that is open in a browser, as the preview sees it: it listens for events.
final class EventListener: NSObject, URLSessionDataDelegate {
    private let heard = Mutex("")

    struct Trouble: Error {
        var heard: String
    }

    /// Begins to listen for a page that shows a version.
    init(_ origin: String, page: String, version: String) throws {
        super.init()
        guard let url = URL(string: "\(origin)/-/events?page=\(page)&version=\(version)") else {
            throw URLError(.badURL)
        }
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        session.dataTask(with: URLRequest(url: url, timeoutInterval: 120)).resume()
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        heard.withLock { $0 += String(decoding: data, as: UTF8.self) }
    }

    /// Everything that was heard so far; then it is forgotten.
    func takeAll() -> String {
        heard.withLock { text in
            defer { text = "" }
            return text
        }
    }

    /// Waits until something was heard, and forgets what came until then.
    @discardableResult
    func waits(for words: String) async throws -> String {
        for _ in 0..<1000 {
            if heard.withLock({ $0.contains(words) }) { return takeAll() }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Trouble(heard: takeAll())
    }
}
