import CampaignModel
import Testing

@testable import EndpointContracts

/// What a server needs that stands in for the form service.
struct StandInTests {
    private static let presets = [
        "form", "actionkit", "netlify", "formspree", "web3forms", "proca",
    ]

    private func stand(in preset: String) throws -> (stand: FormContract, real: FormContract) {
        let endpoint = try Sample.endpoint(preset)
        let placement = EndpointPlacement(isNoindex: true, receiver: "/-/sign/{campaign}")
        return (Sample.contract(placement.applied(to: endpoint)), Sample.contract(endpoint))
    }

    /// The sample's page, served at another origin.
    private func previewPage() throws -> PageAtEndpoint {
        var page = try Sample.page()
        page.address = "http://127.0.0.1:8080/fr/visages/"
        page.nextAddress = page.address + "share/"
        return page
    }

    @Test(arguments: presets, SignatureSender.allCases)
    func theRealRequestIsWhatTheRealPageWouldHaveSent(
        preset: String,
        sender: SignatureSender
    ) throws {
        let (stand, real) = try stand(in: preset)
        let (page, realPage) = (try previewPage(), try Sample.page())
        func request(_ contract: FormContract, _ page: PageAtEndpoint) -> SignatureRequest? {
            contract.request(
                for: Sample.supporter,
                on: page,
                by: sender,
                countryNames: Sample.countryNames
            )
        }
        let received = try #require(request(stand, page))
        let relayed = stand.relayed(received, from: page, to: real, on: realPage)
        let expected = request(real, realPage)
        #expect(relayed?.target == expected?.target)
        #expect(relayed?.body == expected?.body)
        #expect(real.verdict(on: try #require(relayed), for: realPage).isAccepted)
    }

    @Test(arguments: presets)
    func aFieldIsRefusedAsTheServiceWouldRefuseIt(preset: String) throws {
        let (stand, _) = try stand(in: preset)
        let page = try previewPage()
        let request = try #require(
            stand.request(for: Sample.supporter, on: page, countryNames: Sample.countryNames)
        )
        let answer = stand.refusal(saying: "is not accepted", to: request)
        #expect(answer.status == stand.answers.refusalStatus)
        #expect(String(decoding: answer.body, as: UTF8.self).contains("is not accepted"))
    }

    @Test(arguments: presets)
    func aBrokenAnswerLeadsNowhereAndIsNoJSON(preset: String) throws {
        let (stand, _) = try stand(in: preset)
        let page = try previewPage()
        for sender in SignatureSender.allCases {
            let request = try #require(
                stand.request(
                    for: Sample.supporter,
                    on: page,
                    by: sender,
                    countryNames: Sample.countryNames
                )
            )
            let answer = stand.brokenAnswer(to: request)
            #expect(answer.location == nil)
            #expect(answer.body.isEmpty || (try? JSONReader.value(of: answer.body)) == nil)
        }
    }
}
