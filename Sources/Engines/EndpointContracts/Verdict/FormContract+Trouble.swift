import CampaignModel

// What a stand-in for the service answers when it is told to fail.
extension FormContract {
    /// What the service answers when it refuses a field, however well it was filled in.
    ///
    /// - Parameters:
    ///   - message: What it says of the field.
    ///   - request: The request that is refused.
    /// - Returns: The refusal of the e-mail address, or of the first field where there is none.
    public func refusal(saying message: String, to request: SignatureRequest) -> ServiceAnswer {
        let email = fields.first { $0.field.subject == .known(.email) } ?? fields.first
        let name = email?.name ?? "email"
        return refusal([.init(name, message)], isByScript: isByScript(request))
    }

    /// What arrives when the service breaks off in the middle of its answer.
    ///
    /// - Parameter request: The request that is answered so.
    /// - Returns: Half of a JSON text for the script, a redirect without an address for a browser.
    public func brokenAnswer(to request: SignatureRequest) -> ServiceAnswer {
        isByScript(request)
            ? .json(json.okStatus ?? 200, Array("{\"redirect\":\"htt".utf8))
            : ServiceAnswer(status: answers.redirectStatus)
    }
}
