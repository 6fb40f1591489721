import EndpointContracts
import HTMLForms
import LoopbackServer
import Testing

/// Supporters without JavaScript read the built petition page, sign, and arrive at the share page; the
/// service enforces the preset's contract.
@Suite struct SigningTests {
    static let presets = ["form", "actionkit", "queue", "netlify", "formspree", "web3forms"]

    @Test(arguments: presets, Supporter.all)
    func aSignatureArrivesAndItsSupporterAtTheSharePage(
        _ preset: String,
        _ supporter: Supporter
    ) async throws {
        let harbour = try await HarbourOnline(preset: preset)
        let browser = Browser(client: SessionClient.send)
        let petition = try await browser.open(harbour.address + supporter.path)
        #expect(petition.response.status == 200)
        let desk = try harbour.desk(for: supporter)
        let form = try #require(petition.page.forms.first)
        let filled = try supporter.filling(form, answering: preset != "queue")
        let arrival = try await browser.submit(filled, on: petition.page)

        #expect(arrival.page.address.description == harbour.address + supporter.path + "share/")
        #expect(arrival.response.status == 200)
        #expect(arrival.page.text.contains(supporter.thanks))
        #expect(arrival.page.meta("robots") == "noindex")
        #expect(desk.verdicts.count == 1)
        #expect(desk.verdicts.allSatisfy { $0.isAccepted }, "\(desk.verdicts)")
    }

    @Test func theSignatureCarriesWhatTheSupporterWroteAndWhatThePageKnows() async throws {
        let harbour = try await HarbourOnline(preset: "form")
        let supporter = Supporter.english
        let petition = try await Browser(client: SessionClient.send)
            .open(harbour.address + supporter.path)
        let form = try supporter.filling(try #require(petition.page.forms.first), answering: true)
        let address = harbour.address + "harbour/"
        let sent = form.entries.map { "\($0.name)=\($0.value)" }
        #expect(
            sent == [
                "campaign=harbour", "language=en", "page_url=\(address)",
                "redirect=\(address)share/",
                "consent_text=May we write to you? Yes, do / No, thanks",
                "consent_version=\(harbour.consentVersion("en"))", "source=website",
                "first_name=Zoë & Co", "email=o'brien@a.foundation", "country=FR",
                "comment=one\ntwo", "leave_empty=", "consent=0",
            ]
        )
    }

    @Test func theHoneypotIsHiddenFromPeopleAndTheirPasswordManagersAndNotByItsType() async throws {
        let harbour = try await HarbourOnline(preset: "form")
        let page = try await Browser(client: SessionClient.send).open(harbour.address + "harbour/")
        let form = try #require(page.page.forms.first)
        let honeypot = try #require(form.controls.first { $0.name == "leave_empty" })
        #expect(honeypot.type == "text")
        #expect(honeypot.label == "Leave this field empty")
        #expect(honeypot.attribute("tabindex") == "-1")
        #expect(honeypot.attribute("autocomplete") == "off")
        #expect(honeypot.attribute("data-1p-ignore") != nil)
        #expect(honeypot.attribute("data-lpignore") == "true")
    }

    @Test func aFormWithoutAnAnswerToTheConsentQuestionIsNotSent() async throws {
        let harbour = try await HarbourOnline(preset: "form")
        let browser = Browser(client: SessionClient.send)
        let petition = try await browser.open(harbour.address + "harbour/")
        let form = try Supporter.english.filling(
            try #require(petition.page.forms.first),
            answering: false
        )
        await #expect(throws: HTMLForm.Failure.self) {
            _ = try await browser.submit(form, on: petition.page)
        }
        #expect(form.invalidControls == ["Yes, do", "No, thanks"])
    }

    @Test func inTheStaticPreviewNothingCanBeSent() async throws {
        let site = try HarbourSite(consent: "always").folder()
        let build = try await Placard.build(site, ["--environment", "preview"])
        #expect(build.status == 0, "\(build.errors)")
        let address = try #require(WebAddress("https://harbour.example/harbour/"))
        let page = HTMLPage(try site.text(of: "output/harbour/index.html"), at: address)
        let form = try #require(page.forms.first)
        #expect(form.attribute("action") == nil)
        #expect(form.attributes.allSatisfy { !$0.name.hasPrefix("data-") })
        #expect(form.controls.allSatisfy { $0.name.isEmpty })
        #expect(!form.controls.contains { $0.type == "submit" })
        #expect(page.meta("Content-Security-Policy")?.contains("form-action 'none'") == true)
        #expect(page.links.contains { $0.reference == "/harbour/share/" })
        #expect(page.text.contains("This is a preview: nothing is sent"))
    }
}
