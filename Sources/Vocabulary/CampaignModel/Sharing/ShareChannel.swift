/// A way to pass a petition on; the spelling is the one in `share.channels`.
public enum ShareChannel: String, Sendable, CaseIterable {
    case whatsapp, facebook, email, copy, native, x, bluesky, telegram
    case mastodon, threads, linkedin, reddit, sms, line, viber, qr

    /// The channels of a site that names none, the first four of them big.
    public static let standard: [ShareChannel] = [
        .whatsapp, .facebook, .email, .copy, .native, .x, .bluesky, .telegram,
    ]
}
