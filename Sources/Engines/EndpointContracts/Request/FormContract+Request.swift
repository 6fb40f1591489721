public import CampaignModel

extension FormContract {
    /// The request that the real endpoint would receive.
    ///
    /// - Parameters:
    ///   - filled: What the supporter wrote.
    ///   - page: The petition page.
    ///   - sender: Who sends it; kinds that only the script can send are always sent by it.
    ///   - countryNames: The names of countries, where the vendor wants names.
    /// - Returns: The request; `nil` for a form that is only looked at.
    public func request(
        for filled: FilledForm,
        on page: PageAtEndpoint,
        by sender: SignatureSender = .browser,
        countryNames: CountryNames = { code, _ in code }
    ) -> SignatureRequest? {
        guard let target = action(on: page) else { return nil }
        let sender = kind.worksWithoutScript ? sender : .script
        let fields = sent(filled, on: page, by: sender, countryNames: countryNames)
        return request(of: fields, to: target, by: sender)
    }

    /// The request that carries values, encoded as the endpoint wants it.
    func request(of fields: [SentField], to target: String, by sender: SignatureSender)
        -> SignatureRequest
    {
        var headers: [HeaderField] = []
        if sender == .script, kind.isSentByScript, let accept = json.accept {
            headers.append(HeaderField("Accept", accept))
        }
        let body: [UInt8]
        switch encoding {
        case .urlencoded:
            headers.append(HeaderField("Content-Type", "application/x-www-form-urlencoded"))
            body = URLEncodedBody.bytes(of: fields)
        case .multipart:
            let boundary = MultipartBody.boundary(for: fields)
            headers.append(
                HeaderField("Content-Type", "multipart/form-data; boundary=\(boundary)")
            )
            body = MultipartBody.bytes(of: fields, boundary: boundary)
        case .json:
            headers.append(HeaderField("Content-Type", "application/json"))
            body = JSONTree.value(of: fields).bytes
        case .graphql:
            headers.append(HeaderField("Content-Type", "application/json"))
            let members = [
                JSONValue.Member("query", .string(query ?? "")),
                JSONValue.Member("variables", JSONTree.value(of: fields)),
            ]
            body = JSONValue.object(members).bytes
        }
        return SignatureRequest(method: "POST", target: target, headers: headers, body: body)
    }

    /// The values of a signature in the order of the document.
    func sent(
        _ filled: FilledForm,
        on page: PageAtEndpoint,
        by sender: SignatureSender,
        countryNames: CountryNames
    ) -> [SentField] {
        let isHTML = encoding.isOfHTML
        var sent: [SentField] = []
        for input in hidden {
            var value = self.value(input.value, on: page)
            if sender == .script, let consent, input.name == consent.textName,
                let answer = filled.consent
            {
                let words = consent.words
                value = .text(answer == .accepted ? words.accepted : words.declined)
            }
            sent.append(SentField(input.name, value))
        }
        for input in tracking {
            if sender == .script, let found = filled.tracking[input.parameter], !found.isEmpty {
                sent.append(SentField(input.name, found))
            } else if let without = input.value {
                sent.append(SentField(input.name, value(without, on: page)))
            }
        }
        for input in fields {
            let text = filled.answers[input.field.name] ?? ""
            guard let name = name(of: input, in: filled, by: sender) else { continue }
            if input.field.control == .checkbox {
                if !text.isEmpty { sent.append(SentField(name, CustomField.tickedValue)) }
            } else if isHTML || !text.isEmpty {
                let isCountry = input.field.subject == .known(.country) && !text.isEmpty
                let shown = isCountry ? countryNames(text, country) ?? text : text
                sent.append(SentField(name, shown))
            }
        }
        if let consent, let name = consent.name, let answer = filled.consent {
            let value = answer == .accepted ? consent.accept : consent.decline
            sent.append(SentField(name, self.value(value, on: page)))
        }
        if let honeypot, isHTML || !filled.honeypot.isEmpty {
            sent.append(SentField(honeypot, filled.honeypot))
        }
        return sent
    }

    /// A preset's value on one page, typed where the encoding has types.
    func value(_ value: EndpointValue, on page: PageAtEndpoint) -> SentField.Value {
        let text = value.pattern.filled(by: page.value)
        guard !encoding.isOfHTML else { return .text(LineBreaks.crlf(text)) }
        switch value {
        case .text: return .text(text)
        case .boolean(let flag): return .boolean(flag)
        case .number: return .number(text)
        }
    }

    private func name(
        of input: FieldInput,
        in filled: FilledForm,
        by sender: SignatureSender
    ) -> String? {
        let country = filled.answers[KnownField.country.rawValue]
        guard sender == .script, let country,
            let special = input.namesByCountry.first(where: { $0.country == country })
        else { return input.name }
        return special.name
    }
}
