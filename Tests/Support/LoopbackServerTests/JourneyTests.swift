import CampaignModel
import Diagnostics
import EndpointContracts
import HTMLForms
import LoopbackServer
import Testing

/// A supporter without JavaScript signs on a page that is written from the contract and arrives at the
/// share page; the service enforces the same contract.
@Suite struct JourneyTests {
    private func words(_ text: String) -> LocalizedText {
        LocalizedText(Located(text, at: SourceRange(at: .start)))
    }

    private func contract(_ preset: String, url: EndpointPattern?) throws -> FormContract {
        let place = SourceRange(at: .start)
        var keys = Preset("local")
        keys.url = preset == "netlify" ? nil : url
        let settings = EndpointSettings(
            "local",
            preset: Located(preset, at: place),
            id: "42",
            keys: keys,
            location: .init(path: "site.yaml", range: place)
        )
        let fields: [KnownField] = [.firstName, .email, .country, .comment]
        let form = SignForm(
            fields: fields.map { SignField(.known($0), isRequired: $0 != .comment) },
            consent: ConsentQuestion(ask: preset == "queue" ? .never : .always)
        )
        let endpoint = try #require(PresetCatalogue().endpoint(settings).endpoint)
        let maker = ContractMaker(endpoint: endpoint, form: form, tracking: TrackingLists())
        #expect(maker.diagnostics == [])
        let consent = ConsentWords(question: "May we?", accept: "Yes", decline: "No")
        return maker.contract(words: consent, version: "0123456789abcdef")
    }

    private func signed(_ page: HTMLPage) throws -> HTMLForm {
        var form = try #require(page.forms.first)
        try form.fill("first_name", with: "Zoë & Co")
        try form.fill("email", with: "o'brien@a.example")
        try form.fill("country", with: "France")
        try form.fill("comment", with: "one\ntwo")
        if form.controls.contains(where: { $0.type == "radio" }) { try form.choose("No") }
        return form
    }

    @Test(arguments: ["form", "actionkit", "queue", "netlify", "formspree", "web3forms"])
    func aSignatureArrivesAndItsSupporterAtTheSharePage(_ preset: String) async throws {
        let site = try LoopbackServer()
        let service = try LoopbackServer()
        let root = site.origin + "/repo/faces/"
        let page = PageAtEndpoint(
            campaign: "faces",
            page: "faces",
            id: "42",
            slug: "faces",
            language: try #require(LanguageTag("en")),
            address: root,
            nextAddress: root + "share/",
            nextPath: "/repo/faces/share/"
        )
        let url = EndpointPattern(service.origin + "/sign/{id}")
        let contract = try contract(preset, url: url)
        let desk = SignatureDesk(contract: contract, page: page)
        service.answer { desk.answer($0) }
        let html = ContractPage(contract: contract, page: page).html
        site.answer { request in
            switch (request.method, request.address) {
            case ("GET", "/repo/faces/"): WebResponse(status: 200, body: Array(html.utf8))
            case ("GET", "/repo/faces/share/"): WebResponse(status: 200, body: Array("Thanks".utf8))
            case ("POST", "/repo/faces/share/"): desk.answer(request)
            default: WebResponse(status: 404)
            }
        }
        let browser = Browser(client: SessionClient.send)
        let petition = try await browser.open(root)
        let arrival = try await browser.submit(try signed(petition.page), on: petition.page)
        #expect(arrival.page.address.description == root + "share/")
        #expect(arrival.page.text == "Thanks")
        #expect(desk.verdicts.count == 1)
        #expect(desk.verdicts.allSatisfy { $0.isAccepted }, "\(desk.verdicts)")
    }

    @Test func whatTheServiceRefusesIsSeenByTheSupporter() async throws {
        let service = try LoopbackServer()
        let contract = try contract("form", url: EndpointPattern(service.origin + "/"))
        let page = PageAtEndpoint(
            campaign: "faces",
            page: "faces",
            id: nil,
            slug: "faces",
            language: try #require(LanguageTag("en")),
            address: service.origin + "/faces/",
            nextAddress: service.origin + "/faces/share/",
            nextPath: "/faces/share/"
        )
        let desk = SignatureDesk(contract: contract, page: page)
        service.answer { desk.answer($0) }
        let html = ContractPage(contract: contract, page: page).html
        let petition = HTMLPage(html, at: try #require(WebAddress(page.address)))
        var form = try signed(petition)
        try form.fill("first_name", with: " ")
        let arrival = try await Browser(client: SessionClient.send).submit(form, on: petition)
        #expect(arrival.response.status == 422)
        #expect(arrival.response.text == "first_name:missing\n")
    }
}
