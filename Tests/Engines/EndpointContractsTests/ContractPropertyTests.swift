import CampaignModel
import Diagnostics
import Testing

@testable import EndpointContracts

/// What holds for every form, page and supporter.
@Suite struct ContractPropertyTests {
    private static let presets = BuiltInPresets.all.map(\.name)
    private static let encodings: [FormEncoding?] = [nil, .multipart]

    private func fields(for endpoint: ResolvedEndpoint, _ dice: inout Dice) -> [SignField] {
        let known = KnownField.allCases.filter { _ in Bool.random(using: &dice) }.map {
            SignField(.known($0), isRequired: Bool.random(using: &dice))
        }
        let options = ["rider", "staff"].map { CustomField.Option($0, label: Sample.words($0)) }
        let custom = CustomField.Answer.allCases.filter { _ in Bool.random(using: &dice) }.map {
            let field = CustomField(
                "own_\($0.rawValue)",
                answer: $0,
                label: Sample.words("?"),
                options: $0 == .choice ? options : []
            )
            return SignField(.custom(field), isRequired: Bool.random(using: &dice))
        }
        let all = SignForm(fields: (known + custom).shuffled(using: &dice)).shownFields
        return all.filter { Sample.maker(endpoint).target(of: $0) != nil }
    }

    private func answers(to fields: [SignField], _ dice: inout Dice) -> [String: String] {
        var answers: [String: String] = [:]
        for field in fields where field.isRequired || Bool.random(using: &dice) {
            switch field.subject {
            case .known(.email):
                answers[field.name] = "a'\(Int.random(in: 0...9, using: &dice))@b.é"
            case .known(.country): answers[field.name] = ["FR", "US"].randomElement(using: &dice)
            case .custom(let own) where own.answer == .choice:
                answers[field.name] = own.options.randomElement(using: &dice)?.key
            default: answers[field.name] = "x" + dice.text()
            }
        }
        return answers
    }

    @Test(arguments: presets, encodings)
    func whatAContractSendsItAccepts(_ preset: String, _ encoding: FormEncoding?) throws {
        var dice = Dice(seed: 20_261_122)
        for _ in 0..<16 {
            let endpoint = try Sample.endpoint(preset) {
                $0.encoding = ["action-network", "proca"].contains(preset) ? nil : encoding
                if preset == "sink" { $0.url = "https://sink.example/" }
            }
            let subscribes = endpoint.consentEffect == .subscribes
            let asks = !subscribes && Bool.random(using: &dice)
            let form = Sample.form(fields(for: endpoint, &dice), ask: asks ? .always : .never)
            #expect(Sample.maker(endpoint, form).diagnostics == [])
            var filled = FilledForm(answers(to: form.shownFields, &dice))
            if asks { filled.consent = FilledForm.Consent.allCases.randomElement(using: &dice) }
            filled.tracking = ["source": dice.text(), "utm_medium": dice.text()]
            var page = try Sample.page()
            page.campaign = dice.text()
            page.page = dice.text()
            let contract = Sample.contract(endpoint, form)
            for sender in SignatureSender.allCases {
                let request = try #require(
                    contract.request(
                        for: filled,
                        on: page,
                        by: sender,
                        countryNames: Sample.countryNames
                    )
                )
                let verdict = contract.verdict(on: request, for: page)
                #expect(verdict.isAccepted, "\(verdict) for \(request)")
            }
        }
    }

    @Test(arguments: presets)
    func noBytesMakeAVerdictTrap(_ preset: String) throws {
        var dice = Dice(seed: 7)
        let form = Sample.form(Sample.known([.firstName]), ask: .never)
        let endpoint = try Sample.endpoint(preset) {
            if preset == "sink" { $0.url = "https://sink.example/" }
        }
        let contract = Sample.contract(endpoint, form)
        let page = try Sample.page()
        let sound = try #require(contract.request(for: Sample.supporter, on: page))
        for _ in 0..<150 {
            var request = sound
            for _ in 0..<Int.random(in: 1...6, using: &dice) where !request.body.isEmpty {
                let place = Int.random(in: 0..<request.body.count, using: &dice)
                switch Int.random(in: 0...2, using: &dice) {
                case 0: request.body[place] = UInt8.random(in: 0...255, using: &dice)
                case 1: request.body.remove(at: place)
                default: request.body.insert(contentsOf: request.body[place...].prefix(9), at: 0)
                }
            }
            let verdict = contract.verdict(on: request, for: page)
            #expect(verdict == contract.verdict(on: request, for: page))
        }
    }
}
