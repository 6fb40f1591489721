import CampaignModel
import Testing

@testable import placard

struct ManifestComparisonTests {
    @Test func theSameBuildDiffersInNothing() throws {
        let difference = try SampleManifest.difference { _ in }
        #expect(difference.isEmpty)
        #expect(DifferenceReport(difference).text.hasSuffix("Nothing differs.\n"))
    }

    @Test func buildsOfOtherEnvironmentsAndAddressesAreNotCompared() {
        #expect(throws: UsageMistake.self) {
            try SampleManifest.difference { $0.environment = "preview" }
        }
        #expect(throws: UsageMistake.self) {
            try SampleManifest.difference { $0.baseURL = "https://riverside.example/b/" }
        }
    }

    struct Edit: CustomTestStringConvertible, Sendable {
        var subject: LookSubject
        var change: @Sendable (inout ManifestPage) -> Void
        var old: String?
        var new: String?

        var testDescription: String { subject.rawValue }
    }

    static let edits = [
        Edit(
            subject: .form,
            change: { $0.postsTo = "https://evil.example/sign" },
            old: "main: https://signatures.example/sign",
            new: "main: https://evil.example/sign"
        ),
        Edit(
            subject: .form,
            change: { $0.vendorPage = "other" },
            old: "main: https://signatures.example/sign",
            new: "main: https://signatures.example/sign, page other"
        ),
        Edit(
            subject: .consent,
            change: { $0.consent = "v2" },
            old: "May we? / Yes / No (v1)",
            new: "v2"
        ),
        Edit(
            subject: .donation,
            change: { $0.donation?.asks["EUR"] = "300" },
            old: "https://give.example/ – EUR 3, USD 2.50, else in EUR",
            new: "https://give.example/ – EUR 300, USD 2.50, else in EUR"
        ),
        Edit(subject: .donation, change: { $0.donation?.url = "https://evil.example/" }),
        Edit(
            subject: .ask,
            change: { $0.ask = "Sell the trams." },
            old: "Run the trams until midnight.",
            new: "Sell the trams."
        ),
        Edit(
            subject: .host,
            change: { $0.hosts["frame"] = ["https://video.example"] },
            old: nil,
            new: "https://video.example"
        ),
        Edit(
            subject: .script,
            change: { $0.scripts = ["/assets/main.ffff.js"] },
            old: "/assets/main.0a1b.js",
            new: "/assets/main.ffff.js"
        ),
        Edit(
            subject: .script,
            change: { $0.scripts.append("https://evil.example") },
            old: nil,
            new: "https://evil.example"
        ),
    ]

    @Test(arguments: edits)
    func whatIsGraveIsLookedAtTwice(edit: Edit) throws {
        let difference = try SampleManifest.petitionDifference(edit.change)
        let look = try #require(difference.looks.first)
        #expect(difference.looks.count == 1)
        #expect(look.subject == edit.subject)
        #expect(look.pages == ["/trams/"])
        if edit.new != nil {
            #expect(look.old == edit.old)
            #expect(look.new == edit.new)
        }
        #expect(difference.changed.map(\.address) == ["/trams/"])
    }

    @Test func aFormThatClosesIsAStateAndNoOtherTarget() throws {
        let difference = try SampleManifest.petitionDifference({
            $0.state = "closed"
            ($0.endpoint, $0.postsTo, $0.consent, $0.hosts) = (nil, nil, nil, [:])
        })
        #expect(difference.looks.isEmpty)
        #expect(difference.changed.first?.facts.map(\.name) == ["state"])
    }

    @Test func whatIsTheSameOnManyPagesStandsThereOnce() throws {
        func many(_ host: String) -> BuildManifest {
            var manifest = SampleManifest.plain
            manifest.pages = (100..<110).map {
                var page = SampleManifest.petition
                page.address = "/\($0)/"
                page.postsTo = host
                return page
            }
            return manifest
        }
        let looks = try ManifestComparison(many("https://a.example/"), many("https://b.example/"))
            .difference.looks
        #expect(looks.count == 1)
        #expect(looks.first?.pages.count == 10)
    }

    @Test func aNewPageIsGraveOnlyWhereItDoesWhatNoPageDid() throws {
        func added(_ change: (inout ManifestPage) -> Void) throws -> ManifestDifference {
            try SampleManifest.difference {
                var page = SampleManifest.petition
                page.address = "/new/"
                change(&page)
                $0.pages.append(page)
                $0.files.append(SampleManifest.file("new/index.html", "n", ["content/new.md"]))
            }
        }
        let harmless = try added { $0.postsTo = "https://signatures.example/other" }
        #expect(harmless.looks.isEmpty)
        #expect(harmless.added.map(\.address) == ["/new/"])
        #expect(harmless.added.first?.sources == ["content/new.md"])
        let grave = try added {
            $0.postsTo = "https://evil.example/"
            $0.hosts["form"] = ["https://evil.example"]
            $0.consent = "v9"
        }
        #expect(grave.looks.map(\.subject) == [.form, .consent, .host])
    }

    @Test func theGravestComesFirst() throws {
        let difference = try SampleManifest.difference {
            $0.theme.chain = ["ours"]
            $0.settings["hosting"] = "netlify"
            $0.redirects = []
            $0.pages[1].scripts = ["/assets/main.ffff.js"]
            $0.pages[1].hosts["frame"] = ["https://video.example"]
            $0.pages[1].ask = "Sell the trams."
            $0.pages[1].donation = nil
            $0.pages[1].consent = "v2"
            $0.pages[1].postsTo = "https://signatures.example/other"
        }
        #expect(
            difference.looks.map(\.subject) == [
                .form, .consent, .donation, .ask, .host, .script, .vanished, .settings, .theme,
            ]
        )
        let markdown = DifferenceReport(difference).markdown
        let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("#### ") }
        #expect(headings.count == 9)
        #expect(headings.first == "#### Where the form posts (1)")
    }

    @Test func settingsAndThemeAreToldWithoutPages() throws {
        let difference = try SampleManifest.difference {
            $0.settings["hosting"] = "netlify"
            $0.settings["title"] = nil
            $0.theme = ManifestTheme(
                chain: ["ours", "default"],
                files: ["themes/default/a.css": "bb", "themes/ours/b.css": "cc"]
            )
        }
        #expect(
            difference.looks.map(\.part) == [
                "hosting", "title", "", "themes/default/a.css", "themes/ours/b.css",
            ]
        )
        let text = DifferenceReport(difference).text
        #expect(text.contains("hosting: none → netlify"))
        #expect(text.contains("title: removed Riverside"))
        #expect(text.contains("default → ours ← default"))
        #expect(text.contains("themes/ours/b.css: new"))
    }
}
