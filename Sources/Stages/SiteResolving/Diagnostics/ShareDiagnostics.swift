import CampaignModel
import Diagnostics
import ShareAddresses

extension DiagnosticKind {
    static let shareMessageTooLong = DiagnosticKind(
        "ShareMessageTooLong",
        .error,
        """
        A channel's own message is longer than the channel takes, with the address and hashtags \
        counted. The service would cut it or refuse it; Placard cuts nothing.
        """
    )
    static let sharedMessageTooLong = DiagnosticKind(
        "SharedMessageTooLong",
        .warning,
        """
        The message for all channels (or the ask or title in its place) is longer than one of the \
        channels takes, with the address and hashtags counted. Set a shorter one for that channel.
        """
    )
}

extension Diagnostic {
    static func shareMessageTooLong(
        _ channel: ShareChannel,
        _ excess: ShareExcess,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .shareMessageTooLong,
            at: location,
            "The message for \(channel.rawValue) is \(words(excess)) too long",
            why: counted(channel, excess),
            solutions: ["Shorten `share.messages.\(channel.rawValue)`."]
        )
    }

    static func sharedMessageTooLong(
        _ channel: ShareChannel,
        _ excess: ShareExcess,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .sharedMessageTooLong,
            at: location,
            "This message is \(words(excess)) too long for \(channel.rawValue)",
            why: counted(channel, excess),
            solutions: ["Set a shorter one as `share.messages.\(channel.rawValue)`."]
        )
    }

    private static func words(_ excess: ShareExcess) -> String {
        let over = excess.measured - excess.limit
        let unit = excess.unit == .bytes ? "byte" : "character"
        return "\(over) \(unit)\(over == 1 ? "" : "s")"
    }

    private static func counted(_ channel: ShareChannel, _ excess: ShareExcess) -> String {
        let unit =
            switch excess.unit {
            case .characters: "characters"
            case .weightedCharacters: "characters by its own weights, an address counting 23"
            case .titleCharacters: "characters of title"
            case .bytes: "bytes once encoded"
            }
        return "\(channel.rawValue) takes \(excess.limit) \(unit); this makes \(excess.measured), "
            + "address and hashtags included."
    }
}
