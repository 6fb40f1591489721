import CampaignModel
import Testing

@testable import EndpointContracts

/// Verdicts on what surrounds the fields: method, address, type and the body's form.
@Suite struct VerdictOnRequestsTests {
    private func verdict(
        _ preset: String = "form",
        change: (inout SignatureRequest) -> Void
    ) throws -> SignatureVerdict {
        let form =
            preset == "action-network"
            ? Sample.form(Sample.known([.firstName]), ask: .never) : Sample.usualForm
        let contract = Sample.contract(try Sample.endpoint(preset), form)
        let page = try Sample.page()
        var request = try #require(contract.request(for: Sample.supporter, on: page))
        change(&request)
        return contract.verdict(on: request, for: page)
    }

    @Test func anotherMethodIsNoSignature() throws {
        #expect(try verdict { $0.method = "GET" } == .broken([.method("GET")]))
    }

    @Test func anotherAddressIsNoSignature() throws {
        let expected = "https://sign.commonground.example/sign"
        #expect(
            try verdict { $0.target = "/other" }
                == .broken([.target("/other", expected: expected)])
        )
    }

    @Test func aServerSeesThePathAlone() throws {
        #expect(try verdict { $0.target = "/sign" }.isAccepted)
    }

    @Test func anotherEncodingIsNoSignature() throws {
        let plain = HeaderField("content-type", "text/plain")
        #expect(try verdict { $0.headers = [plain] } == .broken([.encoding("text/plain")]))
        #expect(try verdict { $0.headers = [] } == .broken([.encoding(nil)]))
    }

    @Test func aTypeMayHaveParameters() throws {
        let type = "Application/X-WWW-Form-URLencoded; charset=UTF-8"
        #expect(try verdict { $0.headers = [HeaderField("Content-Type", type)] }.isAccepted)
    }

    @Test func jsonKeepsItsTypes() throws {
        let found = try verdict("action-network") { request in
            let text = String(decoding: request.body, as: UTF8.self)
            let changed = text.split(separator: #""enabled":true"#).joined(
                separator: #""enabled":"true""#
            )
            request.body = Array(changed.utf8)
        }
        #expect(
            found
                == .broken([
                    .value("triggers.autoresponse.enabled", sent: "true", expected: "true")
                ])
        )
    }

    @Test func anotherQueryIsNoSignature() throws {
        let found = try verdict("proca") { request in
            request.body = Array(#"{"query":"query { org }","variables":{}}"#.utf8)
        }
        #expect(found == .broken([.query]))
    }

    @Test(arguments: [
        "a", "a=%", "a=%4", "a=%zz", "a=b c", "a=é", "a=%FF", "a=1&", "&a=1", "a=1&&b=2",
    ])
    func whatNoBrowserEncodesIsRefused(_ body: String) throws {
        let found = try verdict { $0.body = Array(body.utf8) }
        #expect(found == .broken([.body(.malformed("a pair that no browser sends"))]))
    }

    @Test func aHugeBodyIsNotRead() throws {
        let found = try verdict { $0.body = [UInt8](repeating: 0x61, count: 300_000) }
        #expect(found == .broken([.body(.tooLong)]))
        let many = Array(String(repeating: "a=1&", count: 600).utf8)
        #expect(try verdict { $0.body = many } == .broken([.body(.tooManyFields)]))
    }

    @Test func whatBreaksTheContractIsAnsweredInWords() throws {
        let answer = try verdict { $0.method = "GET" }.answer
        #expect(answer.status == 400)
        #expect(String(decoding: answer.body, as: UTF8.self).hasSuffix("method 'GET', not POST\n"))
    }
}
