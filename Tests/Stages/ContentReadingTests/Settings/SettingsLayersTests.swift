import CampaignModel
import ContentReading
import Diagnostics
import Testing

@Suite struct SettingsLayersTests {
    @Test func mapsMergeByKeyListsAndTextsReplace() throws {
        let site = SiteText(
            adding: """
                counts: {show_from: 50, file: numbers.yaml}
                menu: [{text: About, to: /about/}]
                environments:
                  staging:
                    counts: {show_from: 1}
                    menu: [{text: Staging, to: /staging/}]
                    base_url: https://staging.commonground.example
                """
        )
        let staging = try #require(site.read(environment: "staging").settings)
        #expect(staging.counts.showFrom == 1)
        #expect(staging.counts.file?.value == "numbers.yaml")
        #expect(staging.menu.map(\.to.value) == ["/staging/"])
        #expect(staging.baseURL.value.host == "staging.commonground.example")
        let production = try #require(site.read().settings)
        #expect(production.counts.showFrom == 50)
        #expect(production.menu.map(\.to.value) == ["/about/"])
    }

    @Test func previewKeepsWhatTheSiteDoesNotSay() throws {
        let site = SiteText(adding: "environments: {preview: {banner: false}}")
        let preview = try #require(site.read(environment: "preview").settings).environment
        #expect(preview.isNoindex)
        #expect(!preview.hasBanner)
        #expect(preview.showsDrafts)
    }

    @Test func anUnknownEnvironmentGivesNoSettingsButTheNamesOfTheKnown() {
        let reading = SiteText(adding: "environments: {staging: {noindex: true}}")
            .read(environment: "stagign")
        #expect(reading.settings == nil)
        #expect(reading.knownEnvironments == ["production", "preview", "staging"])
    }

    @Test func anOptionBeatsTheEnvironment() throws {
        let site = SiteText(adding: "environments: {staging: {time_zone: Asia/Kathmandu}}")
        let options = [
            try SettingOption(set: "time_zone=Europe/Berlin"),
            try SettingOption(set: "share.channels=[x, email]"),
            try SettingOption(set: "theme.settings.colour=#0b5fff"),
            SettingOption.baseURL("https://elsewhere.example/a"),
        ]
        let reading = site.read(environment: "staging", options: options)
        #expect(shown(reading.diagnostics) == "")
        let settings = try #require(reading.settings)
        #expect(settings.timeZone?.value == "Europe/Berlin")
        #expect(settings.channels?.map(\.value) == [.x, .email])
        #expect(settings.theme.settings.first?.text.value == "#0b5fff")
        #expect(settings.baseURL.value.path == "/a/")
    }

    @Test func aThemesShortFormMergesWithItsSettings() throws {
        let site = SiteText(adding: "theme: bright")
        let options = [try SettingOption(set: "theme.settings.logo=a.svg")]
        let theme = try #require(site.read(options: options).settings).theme
        #expect(theme.name?.value == "bright")
        #expect(theme.settings.map(\.key.value) == ["logo"])
    }

    @Test func aWrongOptionIsNamedAsItWasTyped() throws {
        let options = [
            try SettingOption(set: "share.channels=[snail]"), try SettingOption(set: "tilte=x"),
            try SettingOption(set: "title=[x"),
        ]
        let reading = SiteText(adding: "").read(options: options)
        #expect(
            shown(reading.diagnostics) == """
                --set share.channels: error: 'snail' is not a value of 'channels' [UnknownValue]
                  → It is one of: \(ShareChannel.allCases.map(\.rawValue).joined(separator: ", ")).
                --set tilte: error: Unknown key 'tilte' [UnknownKey]
                  → Write 'title'.
                --set title: error: 'title' is not text but a list [WrongType]
                  → If brackets or braces belong to the text, put all of it in quotes.
                --set title:1:1: error: The '[' is not closed with ']', or a comma is missing [NotClosed]
                  → Write: [x]

                """
        )
    }

    @Test(arguments: [
        ("title", SettingOption.Mistake.noValue), ("=x", .noKey), ("a..b=x", .noKey),
        ("endpoints.main.url=https://x.example", .notByOption("endpoints")),
        ("presets.own.url=https://x.example", .notByOption("presets")),
        ("environments.preview.noindex=false", .notByOption("environments")),
    ])
    func anArgumentThatIsNoSettingIsWrongUsage(_ text: String, _ mistake: SettingOption.Mistake) {
        #expect(throws: mistake) { try SettingOption(set: text) }
    }

    @Test func mistakesInOtherEnvironmentsAreFoundToo() {
        let site = SiteText(
            adding: """
                environments:
                  staging: {base_url: ⟦nowhere⟧, ⟦robots⟧: false}
                  preview: {counts: {⟦shwo_from⟧: 3}}
                """
        )
        for environment in ["production", "staging", "preview"] {
            let diagnostics = site.read(environment: environment).diagnostics
            #expect(diagnostics.map(\.location.range) == site.ranges.map(Optional.some))
            #expect(
                diagnostics.map(\.kind.name) == ["UnusableBaseURL", "UnknownKey", "UnknownKey"]
            )
        }
    }

    @Test func anEnvironmentCannotOverrideWhereFormsPost() {
        let text = """
            environments:
              staging: {⟦endpoints⟧: {main: {preset: form}}, ⟦sign_form⟧: {fields: [name]}}
            """
        let site = SiteText(adding: text)
        let diagnostics = site.read(environment: "staging").diagnostics
        #expect(diagnostics.map(\.location.range) == site.ranges.map(Optional.some))
        #expect(Set(diagnostics.map(\.kind.name)) == ["UnknownKey"])
    }
}
