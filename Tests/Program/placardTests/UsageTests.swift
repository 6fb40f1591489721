import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct UsageTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        var arguments: [String]
        var variables: [String: String] = [:]
        var says: String

        var testDescription: String { (variables.keys + arguments).joined(separator: " ") }
    }

    static let mistakes = [
        Mistake(arguments: ["build", "--outptu", "public"], says: "Unknown option '--outptu'"),
        Mistake(
            arguments: ["build", "--environment", "prodction"],
            says: "There is no environment 'prodction'; this site has production, preview."
        ),
        Mistake(
            arguments: ["build"],
            variables: ["PLACARD_OUTPTU": "public"],
            says: "The variable PLACARD_OUTPTU is none of Placard's: PLACARD_ENVIRONMENT, "
                + "PLACARD_BASE_URL, PLACARD_OUTPUT, PLACARD_NOW."
        ),
        Mistake(arguments: ["build", "--now", "yesterday"], says: "not 'yesterday'."),
        Mistake(arguments: ["build", "--base-url", "riverside"], says: "not 'riverside'."),
        Mistake(arguments: ["build", "--base-url", "auto"], says: "finds no deploy address"),
        Mistake(arguments: ["build", "--jobs", "0"], says: "a number from 1 to 256, not 0."),
        Mistake(
            arguments: ["build", "--set", "endpoints.main.url=https://stranger.example/"],
            says: "'endpoints' cannot be set on the command line"
        ),
        Mistake(arguments: ["build", "--set", "title"], says: "--set takes key.path=value"),
        Mistake(arguments: ["build", "-C", "nowhere"], says: "'nowhere' is no folder"),
        Mistake(arguments: ["biuld"], says: "biuld"),
    ]

    @Test(arguments: mistakes)
    func wrongUsageEndsWith64AndSaysWhy(mistake: Mistake) async throws {
        let site = try SiteRun(of: Sites.base)
        defer { site.remove() }
        let outcome = try await site.run(mistake.arguments, variables: mistake.variables)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(mistake.says), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        let output = site.folder.appendingPathComponent("output").path
        #expect(!FileManager.default.fileExists(atPath: output))
    }
}
