import CampaignModel
import Diagnostics
import ShareAddresses

/// Measures every share message against its channel's limit.
struct ShareChecks {
    let site: Site

    /// What is too long: an error for a channel's own message, a warning for one that serves many.
    func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        for campaign in site.campaigns {
            for version in campaign.versions { found += diagnostics(of: version) }
        }
        return found
    }

    private func diagnostics(of version: CampaignVersion) -> [Diagnostic] {
        let address = site.baseURL.absolute(version.address)
        let hashtags = (version.words.share?.hashtags ?? []).map(\.value)
        func measure(_ message: ShareMessage) -> ShareMeasure {
            ShareMeasure(
                SharePost(
                    address: address,
                    title: message.title,
                    message: message.text,
                    hashtags: hashtags
                )
            )
        }
        let words = version.words
        let own = words.share?.messages ?? []
        let usual = measure(words.value.shareMessage(for: nil))
        return version.channels.compactMap { channel in
            let hasOwn = own.contains { $0.channel.value == channel }
            let measure = hasOwn ? measure(words.value.shareMessage(for: channel)) : usual
            // The share page's sources are the longest.
            guard let excess = measure.excess(.share(channel, variant: nil)) else { return nil }
            return diagnostic(channel, excess, of: version)
        }
    }

    private func diagnostic(
        _ channel: ShareChannel,
        _ excess: ShareExcess,
        of version: CampaignVersion
    ) -> Diagnostic {
        let words = version.words
        let own = words.share?.messages.first { $0.channel.value == channel }?.text
        let written = own ?? words.share?.message ?? words.ask ?? words.title
        let location = SourceLocation(path: version.file.path, range: written.range)
        return own == nil
            ? .sharedMessageTooLong(channel, excess, at: location)
            : .shareMessageTooLong(channel, excess, at: location)
    }
}
