import Diagnostics
import Testing

@testable import Templates

/// `«` and `»` enclose the stretch that a diagnostic must point at.
@Suite struct MistakeTests {
    static let mistakes: [(kind: String, marked: String)] = [
        ("UnclosedTag", "<p>«{{»title</p>\n{{title}}"),
        ("UnclosedTag", "«{{»!never ends"),
        ("MalformedTag", "a «{{}}» b"),
        ("MalformedTag", "é {{«title of»}}"),
        ("MalformedTag", "«{{=<%=}}»"),
        ("UnclosedSection", "{{#«is_open»}}yes"),
        ("UnclosedSection", "{{#is_open}}{{#«summary»}}{{/is_open}}"),
        ("ClosesNothing", "{{#is_open}}{{/is_open}}{{/«is_open»}}"),
        ("UnknownTemplateName", "\n\n  {{«titel»}}"),
        ("UnknownTemplateName", "{{#picture}}{{«addres»}}{{/picture}}"),
        ("UnknownTemplateName", "{{#picture}}{{picture.«crdit»}}{{/picture}}"),
        ("UnknownTemplateName", "{{#«sorces»}}{{title}}{{/sorces}}"),
        ("UnknownTemplateName", "{{«.»}}"),
        ("UnknownTemplateName", "{{«title..x»}}"),
        ("UnknownTemplateName", "{{«first»}}"),
        ("NameWithoutParts", "{{«title.length»}}"),
        ("NameWithoutParts", "{{«sources.title»}}"),
        ("ExtraWithoutSection", "{{«extra.motto»}}"),
        ("ExtraWithoutSection", "{{#extra.other}}{{«extra.motto»}}{{/extra.other}}"),
        ("ExtraWithoutSection", "{{^extra.motto}}{{«extra.motto»}}{{/extra.motto}}"),
        ("NameIsNotText", "{{«is_open»}}"),
        ("NameIsNotText", "{{«sources»}}"),
        ("NameIsNotText", "{{«picture»}}"),
        ("SectionOverWords", "{{#«t.hello»}}{{/t.hello}}"),
        ("SectionOverWords", "{{^«asset.main»}}{{/asset.main}}"),
        ("UnescapedText", "{{{«title»}}}"),
        ("UnescapedText", "{{&«address»}}"),
        ("EscapedMarkup", "{{«body»}}"),
        ("MissingPartial", "{{>«heed»}}"),
        ("MissingPartial", "{{<«heed»}}{{/heed}}"),
        ("MissingPartial", "{{>*«state»}}"),
        ("PartialReachesItself", "{{>loop}}"),
        ("DynamicNameNotClosed", "{{>*«title»}}"),
        ("UnknownBlock", "{{<layout}}{{$«mian»}}x{{/mian}}{{/layout}}"),
        ("TextInParent", "{{<layout}}\n  «lost words»\n{{$main}}x{{/main}}{{/layout}}"),
        ("TextInParent", "{{<layout}}«{{title}}»{{/layout}}"),
        ("UnknownAsset", "{{«asset.mian»}}"),
        ("UnknownString", "{{«t.helo»}}"),
        ("MarkupOutOfPlace", "<title>{{{«body»}}}</title>"),
        ("MarkupOutOfPlace", "<p title=\"{{{«body»}}}\">"),
        ("AddressExpected", "<a href=\"{{«title»}}\">"),
        ("AddressExpected", "<img srcset='{{«signature_count»}} 1x'>"),
        ("AddressExpected", "<button formaction=\"/{{«t.hello»}}\">"),
        ("AddressMayBeMissing", "<a href=\"{{«archived»}}\">"),
        ("AddressMayBeMissing", "<a href=\"{{«account»}}\">"),
        ("AddressMayBeMissing", "<img src=\"{{«picture.address»}}\">"),
        ("AddressMayBeMissing", "{{#picture}}<a href=\"{{«licence.address»}}\">{{/picture}}"),
        ("SectionChangesPlace", "{{#«is_open»}}<p class=\"{{/is_open}}\">"),
        ("SectionChangesPlace", "<a href=\"{{#«is_open»}}\" title=\"{{/is_open}}x\">"),
        ("SectionChangesPlace", "{{#«is_open»}}<!-- {{/is_open}} -->"),
        ("SectionChangesPlace", "<h{{#«is_open»}}1{{/is_open}}>"),
        ("TextJoinsSection", "<b{{#is_open}} title=\"x\"{{/is_open}}«lockquote>»"),
        ("SectionChangesPlace", "{{^«is_open»}}<script>{{/is_open}}</script>"),
        ("TextJoinsSection", "<input {{#is_open}}checked{{/is_open}}«=\"x\">»"),
        ("UnfinishedMarkup", "<p class=\"a«»"),
        ("UnfinishedMarkup", "<!-- «»"),
    ]

    @Test(arguments: mistakes)
    func aMistakeIsFoundAtItsPlace(_ kind: String, _ marked: String) throws {
        let (text, range) = Self.unmarked(marked)
        var theme = Theme(
            text,
            partials: [
                "layout": "<main>{{$main}}{{/main}}</main>", "loop": "a {{>again}}",
                "again": "b {{>loop}}",
            ]
        )
        theme.wordings = [
            Wording(
                language: "en",
                phrases: ["hello": Phrase([.words("Hello")], at: SourceLocation(path: "en.yaml"))]
            ) { _ in .other }
        ]
        let diagnostics = theme.compiled().diagnostics
        let found = try #require(
            diagnostics.first { $0.kind.name == kind },
            "\(diagnostics.map(\.kind.name))"
        )
        if let range { #expect(found.location == SourceLocation(path: "main", range: range)) }
        #expect(!found.solutions.isEmpty)
        #expect(found.severity == found.kind.severity)
    }

    @Test(arguments: [
        "<script>var a = '{{«title»}}'</script>", "<script src=\"{{asset.main}}\">{{«title»}}",
        "<style>p { color: {{«title»}} }</style>", "<!-- {{«title»}} -->",
        "<p style=\"color: {{«title»}}\">", "<p onclick=\"go('{{«title»}}')\">",
        "<p ONCLICK='{{«title»}}'>", "<p class={{«title»}}>", "<p class=a{{«title»}}>",
        "<p {{«title»}}=\"x\">", "<p data-{{«title»}}=\"x\">", "<{{«title»}}>", "</{{«title»}}>",
        "<h{{«signature_count»}}>", "<iframe srcdoc=\"{{«title»}}\">", "<!doctype {{«title»}}>",
        "<script type=\"application/ld+json\">{{«title»}}</script>", "<style>{{«t.hello»}}</style>",
        "<a href={{«address»}}>",
    ])
    func aValueWhereNoEscapingHelpsIsRefused(_ marked: String) throws {
        let (text, range) = Self.unmarked(marked)
        var theme = Theme(text)
        theme.wordings = [
            Wording(
                language: "en",
                phrases: ["hello": Phrase([.words("Hello")], at: SourceLocation(path: "en.yaml"))]
            ) { _ in .other }
        ]
        let diagnostics = theme.compiled().diagnostics
        let found = try #require(diagnostics.first { $0.kind.name == "TagInForbiddenPlace" })
        #expect(found.location.range == range)
    }

    @Test func allMistakesOfATemplateAreFoundInOneRun() {
        let theme = Theme(
            "{{a}} {{#b}}{{title}}{{>c}}<p style=\"{{title}}\">{{/b}} {{{title}}} {{/d}}"
        )
        #expect(
            theme.compiled().diagnostics.map(\.kind.name) == [
                "UnknownTemplateName", "UnknownTemplateName", "MissingPartial",
                "TagInForbiddenPlace", "UnescapedText", "ClosesNothing",
            ]
        )
    }

    @Test func aMistakeOfAPartialIsToldOnceHoweverOftenItIsReached() {
        let theme = Theme("{{>card}}{{#picture}}{{>card}}{{/picture}}", partials: ["card": "{{x}}"])
        #expect(theme.compiled().diagnostics.count == 1)
    }

    @Test func aMissingPartialIsToldWithTheWayThatLeadsToIt() throws {
        let theme = Theme("{{>a}}", partials: ["a": "{{>b}}", "b": "{{>c}}"])
        let found = try #require(theme.compiled().diagnostics.first)
        #expect(found.explanation.contains("main → partials/a → partials/b → partials/c"))
        #expect(found.location.path == "partials/b")
    }

    @Test func aPartialThatReachesItselfIsToldWithItsChain() throws {
        let theme = Theme("{{>a}}", partials: ["a": "{{>b}}", "b": "{{>a}}"])
        let found = try #require(theme.compiled().diagnostics.first)
        #expect(found.explanation.contains("main → partials/a → partials/b → partials/a"))
    }

    @Test func partialsThatMultiplyAreStopped() throws {
        var partials = ["p20": "x"]
        for level in 0..<20 {
            partials["p\(level)"] = String(repeating: "{{>p\(level + 1)}}", count: 10)
        }
        let kinds = Theme("{{>p0}}", partials: partials).compiled().diagnostics.map(\.kind.name)
        #expect(kinds == ["TemplateTooLarge"])
    }

    @Test func sectionsThatNestWithoutEndAreStopped() {
        let text = String(repeating: "{{#is_open}}", count: 50_000)
        #expect(Theme(text).compiled().diagnostics.contains { $0.kind.name == "TemplateTooLarge" })
    }

    @Test func aMisspeltNameIsOfferedTheNearestOne() throws {
        let found = try #require(Theme("{{signatur_count}}").compiled().diagnostics.first)
        #expect(found.solutions.first == "Write 'signature_count'.")
    }

    @Test func everyKindHasANameOfItsOwnAndIsTested() {
        let names = TemplateDiagnostics.kinds.map(\.name)
        #expect(Set(names).count == names.count)
        let others = [
            "TagInForbiddenPlace", "TemplateTooLarge", "MalformedPlaceholder",
            "UnknownPlaceholder", "PlaceholderIsNotText", "PluralIsNotNumber",
        ]
        #expect(Set(names) == Set(Self.mistakes.map(\.kind) + others))
    }

    static func unmarked(_ marked: String) -> (text: String, range: SourceRange?) {
        var text = ""
        var position = SourcePosition.start
        var ends: [SourcePosition] = []
        for scalar in marked.unicodeScalars {
            if scalar == "«" || scalar == "»" {
                ends.append(position)
                continue
            }
            text.unicodeScalars.append(scalar)
            if scalar == "\n" {
                position = SourcePosition(line: position.line + 1, column: 1)
            } else {
                position.column += 1
            }
        }
        let range = ends.count == 2 ? SourceRange(from: ends[0], to: ends[1]) : nil
        return (text, range)
    }
}
