import Foundation
import Testing

/// What a manifest tells of the example site's pages is what stands in them.
@Suite struct ManifestTests {
    /// A page with its file's text.
    private struct Page {
        var address: String
        var postsTo: String?
        var hosts: Set<String>
        var html: String
    }

    private func pages(_ environment: String) async throws -> [Page] {
        let site = try ScratchFolder.example()
        let arguments = ["--environment", environment, "--manifest", "manifest.json"]
        let build = try await Placard.build(site, arguments)
        #expect(build.status == 0, "\(build.errors)")
        let json = try JSONSerialization.jsonObject(
            with: Data(try site.text(of: "manifest.json").utf8)
        )
        let manifest = try #require(json as? [String: Any])
        let files = try #require(manifest["files"] as? [[String: Any]])
        var paths: [String: String] = [:]
        for file in files {
            #expect((file["sources"] as? [String])?.isEmpty == false)
            paths[file["address"] as? String ?? ""] = file["path"] as? String
        }
        let rows = try #require(manifest["pages"] as? [[String: Any]])
        let html = paths.values.filter { $0.hasSuffix(".html") }
        #expect(rows.count == html.count)
        return try rows.map { row in
            let address = try #require(row["address"] as? String)
            let hosts = try #require(row["hosts"] as? [String: [String]])
            return Page(
                address: address,
                postsTo: row["posts_to"] as? String,
                hosts: Set(hosts.values.joined()),
                html: try site.text(of: "output/\(try #require(paths[address]))")
            )
        }
    }

    @Test(arguments: ["production", "preview"])
    func hostsAndFormsAreThoseOfThePages(environment: String) async throws {
        let pages = try await pages(environment)
        #expect(pages.count > 100)
        for page in pages {
            let policy = try #require(page.html.firstMatch(of: #/Policy" content="([^"]*)"/#)?.1)
            let allowed = policy.split { " ;".contains($0) }.map(String.init)
                .filter { $0.hasPrefix("https://") && $0 != "https://lanternway.example" }
            #expect(page.hosts == Set(allowed), "\(page.address)")
            let action = page.html.firstMatch(of: #/<form[^>]* action="([^"]*)"/#)?.1
            #expect(page.postsTo == action.map(String.init), "\(page.address)")
        }
        #expect(pages.contains { $0.postsTo != nil } == (environment == "production"))
    }
}
