import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(10)))
struct EmailTests {
    static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(arguments: RecordedMails.languages)
    func theExamplesMailsAreAsRecorded(language: String) async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        for (name, text) in try await RecordedMails.texts(language, in: site) {
            let file = RecordedMails.folder.appendingPathComponent(name)
            let recorded = try? String(contentsOf: file, encoding: .utf8)
            if ProcessInfo.processInfo.environment["RECORD_EXPECTED"] != nil, recorded != text {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(text.utf8).write(to: file)
                Issue.record("recorded anew: \(name)")
            } else {
                #expect(recorded == text, "\(name)")
            }
        }
    }

    @Test(.enabled(if: python != nil, "python3 is missing"), arguments: RecordedMails.languages)
    func theMessageParsesAndItsPartsAgree(language: String) async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        for sender in RecordedMails.otherSenders + ["generic"] {
            let folder = try await RecordedMails.make(language, for: sender, in: site)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: try #require(Self.python))
            process.arguments = [
                RecordedMails.folder.appendingPathComponent("parts.py").path, folder.path,
            ]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(sender)")
        }
    }

    @Test(arguments: ["ar", "he", "hi", "ja"])
    func emphasisIsHeavyWhereLettersHaveNoSlant(language: String) async throws {
        let site = try SiteRun(of: Sites.folder.appendingPathComponent("Languages"))
        defer { site.remove() }
        try site.change("content/campaigns/quiet-nights/campaign.\(language).md") { $0 + "\n*x*\n" }
        let outcome = try await site.run(
            [
                "email", "quiet-nights", "--language", language, "--environment", "preview",
                "--out", "mail",
            ] + SiteRun.now
        )
        #expect(outcome.status == 0, "\(outcome.errors)")
        let file = site.folder.appendingPathComponent("mail/message.html")
        let look = "style=\"font-style:normal;font-weight:600\""
        let html = try String(contentsOf: file, encoding: .utf8)
        #expect(html.contains("<em class=\"upright\" \(look)>x</em>"))
    }

    @Test func aSegmentIsAskedInItsCurrency() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let folder = try await RecordedMails.make(
            "en",
            for: "generic",
            in: site,
            ["--segment", "ca"]
        )
        let text = try String(
            contentsOf: folder.appendingPathComponent("message.txt"),
            encoding: .utf8
        )
        #expect(text.contains("Chip in CA$4"))
        #expect(text.contains("amount=4&currency=CAD&source=email-donate-1"))
    }

    @Test func noPersonalTagStandsInAnAddress() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        for sender in RecordedMails.otherSenders + ["generic"] {
            let folder = try await RecordedMails.make("fr", for: sender, in: site)
            let html = try String(
                contentsOf: folder.appendingPathComponent("message.html"),
                encoding: .utf8
            )
            for address in html.matches(of: #/(?:href|src)="([^"]*)"/#) {
                #expect(!address.1.contains("mail}}") && !address.1.contains("MAIL"))
                #expect(!address.1.contains("name"))
            }
        }
    }

    @Test func aLongMailIsRefusedAndOneThatIsNearlyTooLongIsTold() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        for (count, kind, status) in [(1450, "MailLarge", Int32(0)), (1750, "MailTooLarge", 1)] {
            let text = "Words for everybody in town."
            try site.write(
                "---\nsubject: Long\n---\n" + String(repeating: text + "\n\n", count: count),
                to: "content/campaigns/trams/email.md"
            )
            let outcome = try await site.run(["email", "trams", "--out", "mail"] + SiteRun.now)
            #expect(outcome.errors.contains(" [\(kind)]"), "\(outcome.errors)")
            #expect(outcome.status == status)
            let check = try await site.run(["check"] + SiteRun.now)
            #expect(
                check.errors.contains("trams/email.md: ") && check.errors.contains(" [\(kind)]")
            )
            #expect(check.status == status)
        }
    }

    @Test func checkFindsWhatIsWrongInTheWordsAroundTheText() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        try site.write(
            "---\nintro: \"[Us](/nowhere/), [here](#nothing) and [told](source:none)\"\n---\nA.\n",
            to: "content/campaigns/trams/email.md"
        )
        for command in ["build", "check"] {
            let outcome = try await site.run([command] + SiteRun.now)
            for kind in ["LinkToNothing", "UnknownSource"] {
                #expect(outcome.errors.contains("email.md:2:8: error: "), "\(command)")
                #expect(outcome.errors.contains(" [\(kind)]"), "\(command)")
            }
            #expect(outcome.status == 1)
        }
    }

    static let mistakes: [(arguments: [String], says: String)] = [
        (["email", "tram"], "Is 'trams' meant?"),
        (["email", "trams", "--sender", "pigeon"], "--sender takes one of actionkit"),
        (["email", "trams", "--segment", "Canada"], "a country's two letters"),
        (["email", "reading-room", "--language", "fr"], "has no text in 'fr'"),
        (["email", "trams", "--out", "content/mail"], "lies in 'content'"),
    ]

    @Test(arguments: mistakes)
    func wrongUsageEndsWith64(arguments: [String], says: String) async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let outcome = try await site.run(arguments + SiteRun.now)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(says), "\(outcome.errors)")
    }

    @Test func theWebVersionIsAPageOfTheSiteWithoutTags() async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        try site.write(
            """
            ---
            subject: News
            intro: "To {recipient.first_name|you} alone"
            ---
            Dear {recipient.first_name|friend},

            we write to {recipient.email}.

            ## Here

            [above](#here) [Sign](sign:)
            """,
            to: "content/campaigns/trams/email.md"
        )
        let outcome = try await site.run(["build"] + SiteRun.now)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let file = site.folder.appendingPathComponent("output/trams/email/index.html")
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page.contains("<p>Dear friend,</p>") && page.contains("To you alone"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex"))
        #expect(page.contains(#/<link rel="stylesheet" href="/assets/email\.[0-9a-z]{10}\.css">/#))
        #expect(!page.contains("style=\"") && !page.contains("<style") && !page.contains("{{"))
        #expect(!page.contains("we write to"))
        #expect(page.contains("href=\"/trams/email/?source=email-page-1#section-here\""))
    }
}
