public import CampaignModel
public import EndpointContracts

extension PageSource {
    /// What one page may load, run and post to.
    ///
    /// - Parameters:
    ///   - form: The contract of its sign form, where it has one.
    ///   - showsCount: Whether it may ask for the number of signatures.
    ///   - frames: The origins of the videos that it plays.
    /// - Returns: The policy that the page carries.
    public func policy(
        form: FormContract? = nil,
        showsCount: Bool = false,
        frames: [String] = []
    ) -> ContentSecurityPolicy {
        var policy = policies.policy(form: form, showsCount: showsCount)
        policy.frames += frames
        return policy
    }

    /// What any page of the site may load, run and post to: a host's header cannot tell pages apart.
    ///
    /// - Parameter frames: The origins of all videos that pages play.
    /// - Returns: The union of all pages' policies.
    public func policyOfAllPages(frames: [String]) -> ContentSecurityPolicy {
        var policy = policies.policy()
        for (number, form) in site.forms.enumerated() {
            let words = formWords(number, 0)
            let maker = ContractMaker(
                endpoint: form.endpoint,
                form: form.form,
                tracking: site.settings.tracking
            )
            let contract = maker.contract(words: words.consent, version: words.version)
            policy = policy.union(policies.policy(form: contract, showsCount: true))
        }
        policy.frames += frames
        return policy
    }
}
