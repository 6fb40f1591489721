import CampaignModel
import Templates
import Testing

@testable import PageRendering

@Suite struct FormNoticeTests {
    private func html(_ notice: String, _ targets: [Target]) -> String {
        let notice = FormNotice(HTML(escaped: notice), nobody: "<those responsible>")
        return String(decoding: notice.html(for: targets).bytes, as: UTF8.self)
    }

    @Test func theTargetsAreNamedAsText() {
        let targets = [Target(name: "Ports & Co"), Target(name: "<b>", role: "Mayor")]
        #expect(html("<p>To {target}.</p>", targets) == "<p>To Ports &amp; Co, &lt;b&gt;.</p>")
    }

    @Test func aCampaignWithoutTargetsNamesThoseResponsible() {
        #expect(
            html("<p>{target}: to {target}</p>", [])
                == "<p>&lt;those responsible&gt;: to &lt;those responsible&gt;</p>"
        )
    }

    @Test func aNoticeThatNamesNobodyStaysAsItIs() {
        #expect(html("<p>We keep {it}.</p>", []) == "<p>We keep {it}.</p>")
    }
}
