import CampaignModel

extension FormContract {
    /// The request that the real endpoint would have had in place of one that a stand-in received.
    ///
    /// What the supporter wrote stays; what the page itself put in is as the real page has it.
    ///
    /// - Parameters:
    ///   - request: What the stand-in received.
    ///   - page: The stand-in's page.
    ///   - real: The contract with the real endpoint, for the same form.
    ///   - realPage: The page as the real site has it.
    /// - Returns: The request; `nil` where the received one cannot be read.
    public func relayed(
        _ request: SignatureRequest,
        from page: PageAtEndpoint,
        to real: FormContract,
        on realPage: PageAtEndpoint
    ) -> SignatureRequest? {
        guard let target = real.action(on: realPage),
            let received = try? fields(of: request)?.sent
        else { return nil }
        var met: [String: Int] = [:]
        let fields = received.map { field -> SentField in
            let number = met[field.name, default: 0]
            met[field.name] = number + 1
            let own = hidden.filter { $0.name == field.name }.dropFirst(number).first
            guard let own, value(own.value, on: page) == field.value else { return field }
            return SentField(field.name, real.value(own.value, on: realPage))
        }
        let sender: SignatureSender = isByScript(request) ? .script : .browser
        return real.request(of: fields, to: target, by: sender)
    }
}
