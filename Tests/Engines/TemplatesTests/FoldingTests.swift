import Testing

@testable import Templates

@Suite struct FoldingTests {
    @Test func whatDependsOnTheSiteAloneBecomesOneLiteral() throws {
        let program = try #require(
            Theme(
                """
                <a href="{{home}}">{{site_name}}</a>{{#menu}}<i>{{text}}{{^last}}, {{/last}}</i>{{/menu}}
                {{#account}}<a href="{{account}}">{{/account}}{{^account}}-{{/account}}{{asset.main}}
                """
            ).program()
        )
        #expect(
            program.instructions == [.literal(start: 0, count: Int32(program.bytes.count))]
        )
        #expect(
            String(decoding: program.bytes, as: UTF8.self) == """
                <a href="/home/?a=1&amp;b=2">Common &amp; Ground</a><i>About, </i><i>Help</i>
                -/assets/main.0a1b.css
                """
        )
    }

    @Test func namesOfThePageStayInAListOfTheSite() {
        let theme = Theme(
            "{{#menu}}{{text}}:{{title}}{{#sources}}{{position}}{{/sources}};{{/menu}}"
        )
        #expect(theme.rendered() == "About:Faces &lt; tickets123;Help:Faces &lt; tickets123;")
    }

    @Test func theInnermostViewWins() {
        #expect(Theme("{{#sources}}{{#first}}{{title}}{{/first}}{{/sources}}").rendered() == "One")
    }
}
