public import CampaignModel
import EndpointContracts

extension PageSource {
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
