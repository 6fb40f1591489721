import Testing

@testable import SiteResolving

@Suite struct SlugTests {
    @Test(arguments: ["night-bus", "2026", "été", "وجوه-لا-تذاكر", "straße", "駅の顔-2026"])
    func goodSlugsAreLeftAlone(_ slug: String) {
        var scripts = Scripts()
        let found = Slug.problem(
            in: slug,
            prefixes: ["fr"],
            mixingLanguages: ["ja"],
            &scripts
        )
        #expect(found == nil)
    }

    @Test(arguments: [
        ("", Slug.Problem.empty), ("Night-Bus", .upperCase), ("Été", .upperCase),
        ("night bus", .character(" ")), ("a--b", .hyphens), ("-a", .hyphens),
        ("a/b", .character("/")),
        ("e\u{301}te", .notComposed), ("vеlo", .mixedScripts), ("assets", .reserved),
        ("fr", .reserved), ("_a", .character("_")), (".a", .character(".")),
        (String(repeating: "a", count: 101), .tooLong(bytes: 101)),
    ])
    func badOnesAreToldApart(_ slug: String, _ problem: Slug.Problem) {
        var scripts = Scripts()
        let found = Slug.problem(
            in: slug,
            prefixes: ["fr"],
            mixingLanguages: ["fr"],
            &scripts
        )
        #expect(found == problem)
    }

    @Test(arguments: [
        ("Give the Night Bus back!", "give-the-night-bus-back"), ("  Été — 2026 ", "été-2026"),
        ("!!!", ""),
    ])
    func aSuggestionIsMadeOfAnyText(_ text: String, _ slug: String) {
        #expect(Slug.suggestion(for: text) == slug)
    }
}
