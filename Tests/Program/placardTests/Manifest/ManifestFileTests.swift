import Foundation
import Testing

@testable import placard

/// `placard build --manifest` as a user runs it.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct ManifestFileTests {
    private func manifest(of site: SiteRun, _ name: String = "manifest.json") throws
        -> BuildManifest
    {
        try BuildManifest(reading: Array(try bytes(of: site, name)))
    }

    private func bytes(of site: SiteRun, _ name: String = "manifest.json") throws -> Data {
        try Data(contentsOf: site.folder.appendingPathComponent(name))
    }

    private func build(
        _ site: SiteRun,
        _ arguments: [String] = [],
        _ variables: [String: String] = [:]
    )
        async throws -> SiteRun.Outcome
    {
        try await site.run(
            ["build", "--manifest", "manifest.json"] + arguments + SiteRun.now,
            variables: variables
        )
    }

    @Test func aManifestTellsEveryFileAndItsDigestIsThatOfSha256sum() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        try site.write("User-agent: x", to: "static/.well-known/x.txt")
        let outcome = try await build(site)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let manifest = try manifest(of: site)
        let files = try site.outputFiles()
        #expect(manifest.files.map(\.path).sorted() == files.keys.sorted())
        #expect(manifest.files.count > 20)
        for file in manifest.files { #expect(file.bytes == files[file.path]?.bytes.count) }
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = [
            "-c",
            """
            find . -type f | cut -c3- | LC_ALL=C sort | xargs sha256sum | tee ../sums | sha256sum
            """,
        ]
        shell.currentDirectoryURL = site.folder.appendingPathComponent("output")
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let told = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(told == "\(manifest.digest)  -\n")
        let sums = String(decoding: try bytes(of: site, "sums"), as: UTF8.self)
        #expect(sums == manifest.files.map { "\($0.sha256)  \($0.path)\n" }.joined())
        #expect(outcome.errors.contains("Told in manifest.json, digest \(manifest.digest)\n"))
        let left = try FileManager.default.contentsOfDirectory(atPath: site.folder.path)
        #expect(!left.contains { $0.hasSuffix("~") })
    }

    @Test func pagesAreToldWithTheirFacts() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let path = "content/campaigns/trams/campaign.md"
        let text = try String(contentsOf: site.folder.appendingPathComponent(path), encoding: .utf8)
        let share = "share: {messages: {x: \"Trams! {url}\"}}\naliases: [/evening/]\n"
        let video = "\n[Watch the last tram](https://youtu.be/dQw4w9WgXcQ)\n"
        try site.write(
            text.replacingOccurrences(of: "topics:", with: share + "topics:") + video,
            to: path
        )
        #expect(try await build(site).status == 0)
        let manifest = try manifest(of: site)
        let page = try #require(manifest.pages.first { $0.address == "/trams/" })
        #expect(page.kind == .petition)
        #expect(page.title == "Bring back the evening trams")
        #expect(page.ask == "Run the trams until midnight again.")
        #expect(page.state == "open")
        #expect(page.endpoint == "main")
        #expect(page.postsTo == "https://signatures.riverside.example/sign")
        #expect(page.donation?.asks == ["EUR": "3"])
        #expect(page.share["messages.x"] == "Trams! {url}")
        #expect(page.hosts["form"] == ["https://signatures.riverside.example"])
        #expect(page.hosts["frame"] == ["https://www.youtube-nocookie.com"])
        #expect(page.scripts.contains { $0.hasPrefix("/assets/main.") })
        let version = try #require(page.consent)
        #expect(manifest.consents[version]?.question == "May we e-mail you?")
        let french = try #require(manifest.pages.first { $0.address == "/fr/trams/" })
        #expect(french.hosts["frame"] == nil)
        #expect(french.consent != page.consent)
        let alias = try #require(manifest.pages.first { $0.address == "/evening/" })
        #expect(alias.kind == .alias && alias.leadsTo == "/trams/")
        // What a page's policy allows is what it is told to allow.
        for page in manifest.pages where page.kind != .notFound {
            let file = manifest.files.first { $0.address == page.address }
            let html = String(
                decoding: try #require(try site.outputFiles()[file?.path ?? ""]).bytes,
                as: UTF8.self
            )
            let policy = try #require(html.firstMatch(of: #/Policy" content="([^"]*)"/#)?.1)
            let told = Set(page.hosts.values.joined())
            let allowed = policy.split(separator: " ").map { $0.filter { $0 != ";" } }
                .filter { $0.hasPrefix("https://") && $0 != "https://riverside.example" }
            #expect(told == Set(allowed), "\(page.address)")
        }
    }

    @Test func filesAreToldWithWhatSomebodyWouldEdit() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        try site.write("x", to: "static/own.css")
        #expect(try await build(site).status == 0)
        let files = try manifest(of: site).files
        func file(_ path: String) throws -> ManifestFile {
            try #require(files.first { $0.path == path })
        }
        let french = try file("fr/trams/share/index.html")
        #expect(
            french.sources == [
                "content/campaigns/trams/campaign.fr.md", "content/campaigns/trams/campaign.md",
            ]
        )
        #expect(french.address == "/fr/trams/share/")
        #expect(french.mediaType == "text/html; charset=utf-8")
        #expect(try file("trams/share.png").sources == ["content/campaigns/trams/tram.png"])
        #expect(try file("sitemap.xml").sources == ["site.yaml"])
        #expect(try file("_headers").cache == .notServed)
        #expect(try file("own.css").sources == ["static/own.css"])
        let script = try #require(files.first { $0.path.hasSuffix(".js") })
        #expect(script.cache == .immutable)
        #expect(script.sources == ["(default theme)/assets/js/main.js"])
    }

    @Test func threadsLanguageAndFolderChangeNoByteAndASecondBuildTellsTheSame() async throws {
        let here = try SiteRun(of: Sites.base)
        let there = try SiteRun(of: Sites.base)
        defer {
            here.remove()
            there.remove()
        }
        #expect(try await build(here, ["--jobs", "1"]).status == 0)
        let variables = ["LANG": "ar_EG.UTF-8", "LC_ALL": "ar_EG.UTF-8", "TZ": "Asia/Kathmandu"]
        #expect(try await build(there, ["--jobs", "3"], variables).status == 0)
        let first = try bytes(of: here)
        #expect(try bytes(of: there) == first)
        let again = try await build(here)
        #expect(again.errors.contains("0 files written"))
        #expect(try bytes(of: here) == first)
        try FileManager.default.removeItem(at: here.folder.appendingPathComponent("manifest.json"))
        #expect(try await here.run(["build"] + SiteRun.now).status == 0)
        #expect(try await build(here).errors.contains("0 files written"))
        #expect(try bytes(of: here) == first)
        #expect(try await build(here, ["--force"]).status == 0)
        #expect(try bytes(of: here) == first)
    }

    @Test(
        arguments: [
            ("output/manifest.json", "lies in 'output'"),
            ("./output/../output/a/m.json", "lies in 'output'"),
            ("link/manifest.json", "lies in 'output'"), ("static/m.json", "lies in 'static'"),
            ("content/m.json", "lies in 'content'"), (".placard/m.json", "lies in '.placard'"),
            ("site.yaml", "is something else than a manifest"), ("output", "lies in 'output'"),
            ("nowhere/m.json", "there is no folder for 'nowhere/m.json'"),
        ]
    )
    func aManifestNeverLiesWhereItWouldDoHarm(path: String, words: String) async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        try FileManager.default.createSymbolicLink(
            atPath: site.folder.appendingPathComponent("link").path,
            withDestinationPath: "output"
        )
        try FileManager.default.createDirectory(
            at: site.folder.appendingPathComponent("output"),
            withIntermediateDirectories: true
        )
        let settings = try bytes(of: site, "site.yaml")
        let outcome = try await site.run(["build", "--manifest", path] + SiteRun.now)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(try bytes(of: site, "site.yaml") == settings)
        #expect(try site.outputFiles().isEmpty)
    }

    @Test func aBuildThatFailsLeavesTheManifestAsItWas() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        #expect(try await build(site).status == 0)
        let before = try bytes(of: site)
        try site.write("---\ntitle: 3\nslug: A B\n---\n", to: "content/pages/broken.md")
        #expect(try await build(site).status == 1)
        #expect(try bytes(of: site) == before)
    }
}
