import Foundation
import HTMLForms
import LoopbackServer
import Testing

@Suite struct LoopbackServerTests {
    @Test func aRequestArrivesWholeAndItsAnswerTo() async throws {
        let server = try LoopbackServer { request in
            WebResponse(
                status: 201,
                headers: [WebHeader("X-Seen", "\(request.method) \(request.address)")],
                body: request.body
            )
        }
        let body = [UInt8](repeating: 0xFE, count: 200_000)
        let response = try await SessionClient.send(
            WebRequest(method: "POST", address: server.origin + "/a?b", body: body)
        )
        #expect(response.status == 201)
        #expect(response.header("x-seen") == "POST /a?b")
        #expect(response.body == body)
    }

    @Test func aRedirectIsSeenAndNotFollowed() async throws {
        let server = try LoopbackServer { _ in
            WebResponse(status: 303, headers: [WebHeader("Location", "/next")])
        }
        let response = try await SessionClient.send(WebRequest(address: server.origin + "/"))
        #expect(response.status == 303)
        #expect(response.header("location") == "/next")
    }

    @Test func severalRequestsAreAnsweredAtOnce() async throws {
        let server = try LoopbackServer { WebResponse(status: 200, body: Array($0.address.utf8)) }
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let address = "\(server.origin)/\(number)"
                    return try await SessionClient.send(WebRequest(address: address)).text
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(answers == Set((0..<8).map { "/\($0)" }))
    }

    @Test func aStoppedServerAnswersNobody() async throws {
        let server = try LoopbackServer()
        server.stop()
        await #expect(throws: URLError.self) {
            try await SessionClient.send(WebRequest(address: server.origin + "/"))
        }
    }

    @Test func aFolderIsServedAsAStaticHostDoes() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("loopback-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = folder.appendingPathComponent("fr/é")
        try FileManager.default.createDirectory(at: page, withIntermediateDirectories: true)
        try Data("hello".utf8).write(to: page.appendingPathComponent("index.html"))
        let site = SiteFolder(path: folder.path, root: "/repo/")
        func status(_ address: String, _ method: String = "GET") -> Int {
            site.answer(WebRequest(method: method, address: address)).status
        }
        #expect(site.answer(WebRequest(address: "/repo/fr/%C3%A9/?x")).text == "hello")
        #expect(status("/repo/fr/%C3%A9/index.html") == 200)
        #expect(status("/repo/fr/%C3%A9/", "POST") == 405)
        #expect(status("/fr/%C3%A9/") == 404)
        #expect(status("/repo/../secret") == 404)
        #expect(status("/repo/%2e%2e/secret") == 404)
    }
}
