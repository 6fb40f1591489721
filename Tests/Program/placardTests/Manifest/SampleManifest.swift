import CampaignModel

@testable import placard

/// A small build in which a test changes what it is about.
enum SampleManifest {
    static let moment = Instant(secondsSince1970: 1_795_348_800)

    /// An index, a petition with its share page, a stylesheet.
    static var plain: BuildManifest {
        var manifest = BuildManifest(
            tool: "placard 1.0.0",
            environment: "production",
            baseURL: "https://riverside.example/",
            now: moment
        )
        manifest.libraries = ["libcmark": "0.30.2"]
        manifest.theme = ManifestTheme(chain: ["default"], files: ["themes/default/a.css": "aa"])
        manifest.settings = ["title": "Riverside", "hosting": "none"]
        manifest.consents = [
            "v1": ManifestConsent(question: "May we?", accept: "Yes", decline: "No")
        ]
        manifest.redirects = [ManifestRedirect(from: "/old/", to: "/trams/", status: 301)]
        let content = ["content/campaigns/trams.md"]
        manifest.files = [
            file("assets/main.0a1b.css", "c1", ["themes/default/a.css"]),
            file("index.html", "i1", ["site.yaml"]), file("trams/index.html", "t1", content),
            file("trams/share/index.html", "s1", content),
        ]
        manifest.pages = [
            ManifestPage("/", .index, language: "en", title: "Riverside"), petition,
            ManifestPage("/trams/share/", .share, language: "en", title: "Evening trams"),
        ]
        manifest.digest = "d1"
        return manifest
    }

    static var petition: ManifestPage {
        var page = ManifestPage("/trams/", .petition, language: "en", title: "Evening trams")
        page.campaign = "trams"
        page.state = "open"
        page.published = Instant(secondsSince1970: moment.secondsSince1970 - 86_400)
        page.ask = "Run the trams until midnight."
        page.endpoint = "main"
        page.postsTo = "https://signatures.example/sign"
        page.consent = "v1"
        page.donation = ManifestDonation(
            url: "https://give.example/",
            currency: "EUR",
            asks: ["EUR": "3", "USD": "2.50"]
        )
        page.hosts = ["form": ["https://signatures.example"]]
        page.scripts = ["/assets/main.0a1b.js"]
        page.share = ["message": "Run the trams until midnight.", "title": "Evening trams"]
        return page
    }

    static func file(_ path: String, _ sha256: String, _ sources: [String]) -> ManifestFile {
        let isPage = path.hasSuffix("index.html")
        return ManifestFile(
            path: path,
            address: "/" + (isPage ? String(path.dropLast("index.html".count)) : path),
            bytes: 12,
            sha256: sha256,
            mediaType: "text/html; charset=utf-8",
            cache: .revalidate,
            sources: sources
        )
    }

    /// The difference that a change of the plain build makes.
    static func difference(_ change: (inout BuildManifest) -> Void) throws -> ManifestDifference {
        var new = plain
        new.now = Instant(secondsSince1970: moment.secondsSince1970 + 3600)
        change(&new)
        return try ManifestComparison(plain, new).difference
    }

    /// The same for the petition page alone, whose bytes change too.
    static func petitionDifference(_ change: (inout ManifestPage) -> Void) throws
        -> ManifestDifference
    {
        try difference {
            change(&$0.pages[1])
            $0.files[2].sha256 = "t2"
        }
    }
}
