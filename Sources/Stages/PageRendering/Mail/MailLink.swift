import ShareAddresses

/// A link of an e-mail, as the report lists it.
struct MailLink: Sendable, Equatable {
    /// How it looks.
    enum Style: Sendable, Equatable {
        /// A link in running text, around a picture or below the text.
        case plain
        /// The button of the petition.
        case button
        /// A button to donate.
        case donateButton
        /// A button to share.
        case shareButton

        var isButton: Bool { self != .plain }
    }

    /// What it is for, with its number among its like: `email-button-1`.
    var placement: String
    /// Whether its address carries the placement as its `source`: strangers' addresses do not.
    var carriesPlacement: Bool
    /// Where it leads.
    var address: String
    /// How it looks.
    var style = Style.plain
    /// What is pressed, as plain text.
    var words = ""
}

/// The links of an e-mail in the order in which they stand in it.
struct MailLinks: Sendable {
    private(set) var all: [MailLink] = []
    private var counts: [String: Int] = [:]

    /// Adds a link to the petition or another page of the organisation.
    mutating func own(
        _ address: String,
        _ kind: String,
        style: MailLink.Style = .plain,
        words: String = ""
    ) -> Int {
        let placement = placement(kind)
        return add(
            MailLink(
                placement: placement,
                carriesPlacement: true,
                address: SharePost.address(address, source: placement),
                style: style,
                words: words
            )
        )
    }

    /// Adds a link whose address stays as it is.
    mutating func other(
        _ address: String,
        _ kind: String,
        style: MailLink.Style = .plain,
        words: String = ""
    ) -> Int {
        add(
            MailLink(
                placement: placement(kind),
                carriesPlacement: false,
                address: address,
                style: style,
                words: words
            )
        )
    }

    /// Adds a link through a channel, whose address holds the page's with the placement.
    mutating func share(_ address: String, _ channel: String, style: MailLink.Style) -> Int {
        add(
            MailLink(
                placement: "email-\(channel)",
                carriesPlacement: true,
                address: address,
                style: style
            )
        )
    }

    /// Appends to what is pressed.
    mutating func append(_ words: String, to link: Int) {
        all[link].words += words
    }

    private mutating func placement(_ kind: String) -> String {
        counts[kind, default: 0] += 1
        return "email-\(kind)-\(counts[kind] ?? 1)"
    }

    private mutating func add(_ link: MailLink) -> Int {
        all.append(link)
        return all.count - 1
    }
}
