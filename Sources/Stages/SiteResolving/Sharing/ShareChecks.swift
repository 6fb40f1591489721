import CampaignModel
import Diagnostics
import ShareAddresses

/// Measures every share message against its channel's limit.
struct ShareChecks {
    let site: Site

    /// What is too long: an error for a channel's own message, a warning for one that serves many.
    func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        // By number: a campaign that is taken out of its list is copied.
        for number in site.campaigns.indices {
            for place in site.campaigns[number].versions.indices {
                check(site.campaigns[number].versions[place], &found)
            }
        }
        return found
    }

    private func check(_ version: CampaignVersion, _ found: inout [Diagnostic]) {
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
        for channel in version.channels {
            let hasOwn = own.contains { $0.channel.value == channel }
            // The share page's sources are the longest.
            let source = ShareSource.share(channel, variant: nil)
            let excess =
                hasOwn
                ? measure(words.value.shareMessage(for: channel)).excess(source)
                : usual.excess(source)
            if let excess { found.append(diagnostic(channel, excess, of: version)) }
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
