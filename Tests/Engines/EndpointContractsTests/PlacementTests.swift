import CampaignModel
import Diagnostics
import Testing

@testable import EndpointContracts

/// No test signature among the real ones, no form that posts to a stranger's host.
@Suite struct PlacementTests {
    @Test func productionPostsWhereTheSiteSays() throws {
        let endpoint = try Sample.endpoint("actionkit")
        #expect(EndpointPlacement(isNoindex: false).applied(to: endpoint) == endpoint)
    }

    @Test(arguments: BuiltInPresets.all.map(\.name))
    func aNoindexBuildHasADeadForm(_ preset: String) throws {
        let form = Sample.form(Sample.known([.firstName]), ask: .never)
        let endpoint = EndpointPlacement(isNoindex: true).applied(to: try Sample.endpoint(preset))
        let contract = Sample.contract(endpoint, form)
        #expect(contract.isInert)
        #expect(contract.action(on: try Sample.page()) == nil)
        #expect(contract.attributes == [])
        #expect(contract.hidden == [])
        #expect(contract.tracking == [])
        #expect(contract.honeypot == nil)
        #expect(contract.fields.map(\.field.name) == ["first_name", "email"])
        #expect(contract.fields.allSatisfy { $0.name == nil && $0.namesByCountry.isEmpty })
        #expect(contract.formOrigins == [])
        #expect(contract.connectOrigins == [])
    }

    @Test(arguments: ["form", "actionkit", "netlify", "formspree", "web3forms", "proca"])
    func thePreviewServerChangesOnlyAddressAndOrigins(_ preset: String) throws {
        let production = try Sample.endpoint(preset) {
            $0.origins = FurtherOrigins(form: ["https://b.example"], connect: ["https://c.example"])
        }
        let placement = EndpointPlacement(isNoindex: true, receiver: "/.placard/sign/{campaign}")
        var preview = Sample.contract(placement.applied(to: production))
        let real = Sample.contract(production)
        #expect(preview.action(on: try Sample.page()) == "/.placard/sign/faces")
        #expect(Set(preview.formOrigins + preview.connectOrigins) == ["'self'"])
        preview.action = real.action
        preview.formOrigins = real.formOrigins
        preview.connectOrigins = real.connectOrigins
        #expect(preview == real)
    }

    @Test func anEnvironmentsOwnEndpointReplacesEveryCampaigns() throws {
        let staging = try Sample.endpoint("form", id: nil)
        let placement = EndpointPlacement(isNoindex: true, named: staging)
        #expect(placement.applied(to: try Sample.endpoint("queue")) == staging)
        let choice = EndpointChoice(endpoint: 0, page: "real-page", id: "real-id")
        let placed = choice.placed(by: placement, campaign: "faces")
        #expect(placed == EndpointChoice(endpoint: 0, page: "faces", id: nil))
        #expect(placement.diagnostics == [])
    }

    @Test(arguments: [true, false])
    func thePreviewServerTakesEverySignatureItself(isNoindex: Bool) throws {
        let staging = try Sample.endpoint("form", id: nil)
        for named in [nil, staging] {
            let placement = EndpointPlacement(isNoindex: isNoindex, named: named, receiver: "/x")
            let placed = placement.applied(to: try Sample.endpoint("queue"))
            #expect(placed.destination == .address("/x"))
            #expect(placed.name == (named == nil ? "main" : staging.name))
        }
    }

    @Test func anEnvironmentsOwnEndpointNeedsItsOwnID() throws {
        let placement = EndpointPlacement(
            isNoindex: true,
            named: try Sample.endpoint("queue", id: nil)
        )
        #expect(placement.diagnostics.map(\.kind.name) == ["EndpointIDMissing"])
    }

    @Test(arguments: [
        ("https://a.example/", true, nil), ("http://a.example/", true, "EndpointNotSecure"),
        ("http://a.example/", false, "EndpointNotSecure"),
        ("http://127.0.0.1:8080/", false, nil), ("http://localhost/", false, nil),
        ("https://localhost/", true, "EndpointOnThisMachine"),
        ("http://[::1]:9/", true, "EndpointOnThisMachine"),
        ("https://127.9.9.9/", true, "EndpointOnThisMachine"),
        ("https://x.localhost/", true, "EndpointOnThisMachine"),
        ("https://127.example/", true, nil),
    ])
    func productionWantsARealAddress(_ url: String, _ isProduction: Bool, _ kind: String?) throws {
        let endpoint = try Sample.endpoint("form") { $0.url = EndpointPattern(url) }
        let found = AddressChecks.problems(
            of: endpoint,
            isProduction: isProduction,
            at: Sample.location(5)
        )
        #expect(found.first?.kind.name == kind)
    }

    @Test func productionWantsAnEndpoint() throws {
        let sink = try #require(PresetCatalogue().sink(at: Sample.location(1)))
        for endpoint in [nil, sink] {
            for isProduction in [true, false] {
                let found = AddressChecks.problems(
                    of: endpoint,
                    isProduction: isProduction,
                    at: Sample.location(5)
                )
                #expect(found.map(\.kind.name) == (isProduction ? ["EndpointMissing"] : []))
            }
        }
    }
}
