import Testing

@testable import Templates

@Suite struct StyleTests {
    private func rules(_ css: String, isRightToLeft: Bool = false) -> StyleRules {
        StyleRules(
            Array(css.utf8),
            properties: ["--colour": "#c00"],
            isRightToLeft: isRightToLeft
        )
    }

    private func styled(_ html: String, _ css: String) -> String {
        var inliner = StyleInliner(rules(css))
        return String(decoding: inliner.styled(Array(html.utf8)[...]), as: UTF8.self)
    }

    @Test(arguments: [
        ("p{margin:0}", "<p>a</p>", "<p style=\"margin:0\">a</p>"),
        (".a { color : red ; }", "<p class=\"b a\">", "<p class=\"b a\" style=\"color:red\">"),
        ("p.a{x:1} p{x:2;y:3}", "<p class='a'>", "<p class='a' style=\"y:3;x:1\">"),
        ("p,td{x:1}", "<TD><p><br>", "<TD style=\"x:1\"><p style=\"x:1\"><br>"),
        ("img{x:1}", "<img src=\"a>b\"/>", "<img src=\"a>b\" style=\"x:1\"/>"),
        ("p{x:1}", "<!-- <p> --></p><p style=\"y:2\">", "<!-- <p> --></p><p style=\"y:2\">"),
        (
            "/* p{x:2} */p{color:var(--colour);f:\"A B\"}", "<p>",
            "<p style=\"color:#c00;f:&#39;A B&#39;\">"
        ),
        (
            "td{--attribute-align:center;x:1}", "<td>",
            "<td align=\"center\" style=\"x:1\">"
        ),
        ("td{--attribute-align:a\"&b}", "<td>", "<td align=\"a&#39;&amp;b\">"),
        ("td{--attribute-align:center}", "<td align=left>", "<td align=left>"),
        ("td{--attribute-:1;--attribute-on click:1}", "<td>", "<td>"),
        ("@media print{p{x:1}}", "<p>", "<p>"),
        ("p{x:1", "<p>", "<p>"),
    ])
    func rulesAreWrittenIntoTheElementsTheySelect(_ css: String, _ html: String, _ result: String) {
        #expect(styled(html, css) == result)
    }

    @Test func theStartOfALineFollowsTheDirection() {
        let css = "p{padding-inline-start:1px;border-inline-end-color:red;text-align:start}"
        #expect(
            rules(css).attributes(of: "p").map(\.value)
                == ["padding-left:1px;border-right-color:red;text-align:left"]
        )
        #expect(
            rules(css, isRightToLeft: true).attributes(of: "p").map(\.value)
                == ["padding-right:1px;border-left-color:red;text-align:right"]
        )
    }

    @Test func atRulesAreKeptAndOtherSelectorsAreMistakes() {
        let rules = rules(
            "@charset \"utf-8\";\n@media (x){a{b:var(--colour)}}\np > a{x:1}\n.a,b:c{}"
        )
        #expect(rules.atRules == "@media (x){a{b:#c00}}")
        #expect(rules.mistakes.map(\.selector) == ["p > a", "b:c"])
    }

    @Test func noStylesheetEndsTheElementThatHoldsIt() {
        #expect(!rules("@media x{</style><script>{}}").atRules.contains("<"))
    }
}
