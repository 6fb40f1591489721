import CampaignModel
import Diagnostics
import Testing

@testable import ContentReading

@Suite struct SettingsInForceTests {
    @Test func eachSettingTellsWhoDecidedIt() throws {
        let site = SiteText(
            adding: """
                counts: {show_from: 50}
                environments: {staging: {time_zone: Asia/Kathmandu}}
                """
        )
        let options = [try SettingOption(set: "share.channels=[x]")]
        let all = site.read(environment: "staging", options: options).settingsInForce()
        func only(_ key: String) -> SettingInForce? {
            all.filter { $0.isWithin(key) }.count == 1 ? all.first { $0.isWithin(key) } : nil
        }
        #expect(only("hosting") == SettingInForce(key: "hosting", value: "none", origin: .placard))
        #expect(only("share")?.value == "[x]")
        #expect(only("share")?.origin == .option("--set share.channels"))
        let showFrom = try #require(only("counts.show_from"))
        #expect(showFrom.value == "50")
        guard case .site(let place) = showFrom.origin else {
            Issue.record("decided by \(showFrom.origin)")
            return
        }
        #expect(place.range?.start == SourcePosition(line: 5, column: 21))
        guard case .environment("staging", let place) = only("time_zone")?.origin else {
            Issue.record("not decided by the environment")
            return
        }
        #expect(place.range?.start.line == 6)
    }

    @Test func theDefaultsThatAreToldAreThoseThatHold() throws {
        let said = SiteText(adding: DefaultSettings.text).read()
        let silent = SiteText(adding: "").read()
        #expect(shown(said.diagnostics) == "")
        let told = try #require(said.settings)
        let held = try #require(silent.settings)
        #expect(told.environments == held.environments)
        #expect(told.tracking == held.tracking)
        #expect(told.counts.showFrom == held.counts.showFrom)
        #expect(told.channels?.map(\.value) == ShareChannel.standard)
        #expect(told.signForm.shownFields.map(\.name) == held.signForm.shownFields.map(\.name))
        #expect(told.hosting?.value == Hosting.none)
    }
}
