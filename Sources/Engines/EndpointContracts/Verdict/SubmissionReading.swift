import CampaignModel

/// Reads the values of one request against a contract.
struct SubmissionReading {
    let contract: FormContract
    let page: PageAtEndpoint
    /// What was sent and not yet read, by name.
    private var left: [String: [SentField.Value]] = [:]
    /// The names in the order in which they were sent.
    private var order: [String] = []
    private(set) var violations: [ContractViolation] = []
    private(set) var refusals: [SignatureVerdict.Refusal] = []
    private(set) var isHoneypotFilled = false

    init(contract: FormContract, page: PageAtEndpoint, fields: [SentField]) {
        self.contract = contract
        self.page = page
        for field in fields {
            if left[field.name] == nil { order.append(field.name) }
            left[field.name, default: []].append(field.value)
        }
    }

    mutating func readAll() {
        readHidden()
        readTracking()
        contract.fields.forEach { read($0) }
        readConsent()
        readHoneypot()
        for name in order where left[name] != nil { violations.append(.unknownField(name)) }
    }

    private mutating func readHidden() {
        let names = contract.hidden.map(\.name)
        for (number, input) in contract.hidden.enumerated()
        where names.firstIndex(of: input.name) == number {
            let expected = contract.hidden.filter { $0.name == input.name }.map {
                contract.value($0.value, on: page)
            }
            guard let sent = left.removeValue(forKey: input.name) else {
                violations.append(.missing(input.name))
                continue
            }
            if input.name == contract.consent?.textName {
                readWords(sent)
            } else if sent != expected {
                judge(input.name, sent, expected)
            }
        }
    }

    private mutating func judge(
        _ name: String,
        _ sent: [SentField.Value],
        _ expected: [SentField.Value]
    ) {
        let sentText = sent.map(\.text).joined(separator: ", ")
        let isNext = expected.map(\.text) == [page.nextAddress]
        if isNext, EndpointAddress(sentText) == nil {
            violations.append(.relativeRedirect(name, sent: sentText))
        } else {
            let expectedText = expected.map(\.text).joined(separator: ", ")
            violations.append(.value(name, sent: sentText, expected: expectedText))
        }
    }

    /// The words of consent: with both answers from a browser, with the chosen one from the script.
    private mutating func readWords(_ sent: [SentField.Value]) {
        guard let consent = contract.consent else { return }
        let answer = consent.name.flatMap { left[$0]?.first }
        var possible = [consent.words.unanswered]
        if answer == contract.value(consent.accept, on: page) {
            possible.append(consent.words.accepted)
        }
        if answer == contract.value(consent.decline, on: page) {
            possible.append(consent.words.declined)
        }
        if sent.count != 1 || !possible.map(LineBreaks.crlf).contains(LineBreaks.crlf(sent[0].text))
        {
            violations.append(.consentWords(sent.map(\.text).joined(separator: ", ")))
        }
    }

    private mutating func readTracking() {
        for input in contract.tracking {
            guard let sent = left.removeValue(forKey: input.name) else {
                if input.value != nil { violations.append(.missing(input.name)) }
                continue
            }
            if sent.count != 1 { violations.append(.repeatedField(input.name)) }
        }
    }

    private mutating func read(_ input: FieldInput) {
        guard let own = input.name else { return }
        let names = [own] + input.namesByCountry.map(\.name)
        let present = names.filter { left[$0] != nil }
        guard let name = present.first, let values = left.removeValue(forKey: name) else {
            // JSON leaves empty answers out, HTML an unticked box.
            let mayLack = !contract.encoding.isOfHTML || input.field.control == .checkbox
            if !mayLack {
                violations.append(.missingField(own))
            } else if input.field.isRequired {
                refusals.append(.init(own, "missing"))
            }
            return
        }
        guard values.count == 1, present.count == 1 else {
            violations.append(.repeatedField(name))
            return
        }
        guard case .text(let text) = values[0] else {
            violations.append(.value(name, sent: values[0].text, expected: "text"))
            return
        }
        judge(text, of: input, named: name)
    }

    private mutating func judge(_ text: String, of input: FieldInput, named name: String) {
        if text.allSatisfy(\.isWhitespace) {
            if input.field.isRequired { refusals.append(.init(name, "missing")) }
            return
        }
        switch input.field.subject {
        case .known(.email) where !Self.looksLikeEmail(text):
            refusals.append(.init(name, "invalid"))
        case .known(.country) where !Self.isCountry(text, as: contract.country):
            violations.append(.country(text, wanted: contract.country))
        case .custom(let field)
        where field.answer == .choice && !field.options.contains { $0.key == text }:
            violations.append(.option(name, sent: text))
        case .custom(let field)
        where field.answer == .checkbox && text != CustomField.tickedValue:
            violations.append(.option(name, sent: text))
        default: break
        }
    }

    private mutating func readConsent() {
        guard let consent = contract.consent, let name = consent.name else { return }
        guard let values = left.removeValue(forKey: name) else {
            refusals.append(.init(name, "missing"))
            return
        }
        let answers = [consent.accept, consent.decline].map { contract.value($0, on: page) }
        if values.count != 1 {
            violations.append(.repeatedField(name))
        } else if !answers.contains(values[0]) {
            violations.append(.consentAnswer(values[0].text))
        }
    }

    private mutating func readHoneypot() {
        guard let honeypot = contract.honeypot else { return }
        guard let values = left.removeValue(forKey: honeypot) else {
            if contract.encoding.isOfHTML { violations.append(.missingField(honeypot)) }
            return
        }
        isHoneypotFilled = values.contains { !$0.text.isEmpty }
    }

    /// What no service refuses: something before the last `@` and something behind it.
    private static func looksLikeEmail(_ text: String) -> Bool {
        guard let at = text.lastIndex(of: "@") else { return false }
        return at != text.startIndex && text.index(after: at) != text.endIndex
            && !text.contains(where: \.isWhitespace)
    }

    private static func isCountry(_ text: String, as form: CountryForm) -> Bool {
        let isCode =
            text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        return form == .iso2 ? isCode : !isCode
    }
}
