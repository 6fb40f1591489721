import Diagnostics
import Testing

@testable import Templates

/// Whatever a template holds, it is compiled or refused: quickly, and without a crash.
@Suite struct RobustnessTests {
    static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#is_open}}", "{{/is_open}}", "{{^summary}}", "{{/summary}}",
        "{{<layout}}", "{{/layout}}", "{{$main}}", "{{/main}}", "{{>card}}", "{{title}}",
        "{{{body}}}", "{{=<% %>=}}", "<%title%>", "<%={{ }}=%>", "{{!", "\n", "\r\n", "  ", "\t",
        "<p", ">", " class=\"", "\"", "'", " href='", "<!--", "-->", "<script>", "</script>",
        "<title>", "</title>", "=", "/", "{{#sources}}", "{{/sources}}", "{{.}}", "{{>*state}}",
        "{{t.x}}", "{{asset.main}}", "{{#picture}}", "{{/picture}}", "{{licence.name}}", "é", "🙂",
        "{{extra.a}}", "{{#extra.a}}", "{{/extra.a}}", "<", "a", "{{/", "{{#", "{{position}}",
    ]

    @Test(arguments: 0..<300)
    func anyMixtureOfTagsAndMarkupIsCompiledOrRefused(_ seed: UInt64) {
        var numbers = SplitMix(state: seed)
        func mixture() -> String {
            (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
                Self.pieces.randomElement(using: &numbers) ?? ""
            }.joined()
        }
        let theme = Theme(
            mixture(),
            partials: [
                "layout": mixture(), "card": mixture(), "state-open": mixture(),
                "state-won": "won",
            ]
        )
        let (template, diagnostics) = theme.compiled()
        Self.expectSoundness(of: template, diagnostics)
        guard diagnostics.isEmpty else { return }
        _ = theme.rendered(PetitionView(picture: PictureView(), extra: ["a": "b"]))
    }

    @Test(arguments: 0..<100)
    func anyBytesAreCompiledOrRefused(_ seed: UInt64) {
        var numbers = SplitMix(state: seed)
        let letters: [UInt8] = Array("{}#^/<>$!=&*.| \n\"'a\u{7F}".utf8) + [0, 0xFF, 0xC3]
        var theme = Theme("")
        theme.files = [
            TemplateFile(
                name: "main",
                medium: .html,
                path: "main",
                bytes: (0..<200).compactMap { _ in letters.randomElement(using: &numbers) }
            )
        ]
        let (template, diagnostics) = theme.compiled()
        Self.expectSoundness(of: template, diagnostics)
    }

    /// A template is there exactly where nothing that it reaches has a mistake.
    static func expectSoundness(of template: Template?, _ diagnostics: [Diagnostic]) {
        let guilty = Set(diagnostics.filter { $0.severity == .error }.map(\.location.path))
        if let template {
            #expect(guilty.isDisjoint(with: template.uses.templates))
        } else {
            #expect(!guilty.isEmpty)
        }
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "{{", "{{a ", "{{a}}", "{{/a}}", "{{#is_open}}", "{{$a}}", "{{!", "<", "\n ", "{{<a}}x",
        ]
    )
    func aLongRepetitionTakesNoLongerThanItsLength(_ piece: String) {
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        #expect(Theme(text).compiled().diagnostics.count < 300)
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
