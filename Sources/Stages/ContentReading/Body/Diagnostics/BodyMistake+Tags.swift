import Diagnostics

extension DiagnosticKind {
    static let foreignMailTag = DiagnosticKind(
        "ForeignMailTag",
        .error,
        """
        A tag of a mail sender stands in the text: `{{…}}`, `*|…|*`, `{%…%}` or `[[…]]`. On the page it \
        would be shown as it is, and another sender would not know it. Write `{recipient.first_name|…}`, \
        `{recipient.email}` or `{unsubscribe_url}`, which become each sender's own.
        """
    )
    static let unknownMailTag = DiagnosticKind(
        "UnknownMailTag",
        .error,
        """
        What looks like a tag for mails is none that Placard knows. There are \
        `{recipient.first_name|fallback}`, `{recipient.email}` and `{unsubscribe_url}`.
        """
    )
    static let misplacedMailTag = DiagnosticKind(
        "MisplacedMailTag",
        .error,
        """
        A tag for mails stands where nothing can fill it: in code, in a title or in the words for a \
        picture. Tags belong into the text, and `{unsubscribe_url}` into the address of a link.
        """
    )
    static let tagWithoutFallback = DiagnosticKind(
        "TagWithoutFallback",
        .error,
        """
        On the web page nobody knows who reads it, so a paragraph with a tag that has no fallback is \
        left out there. This tag stands in something that cannot be left out alone: a heading, a list \
        or a quote. Give it a fallback, or a paragraph of its own.
        """
    )
    static let personInAddress = DiagnosticKind(
        "PersonInAddress",
        .error,
        """
        A link's address would carry a name or an e-mail address. Addresses end up in logs, in \
        histories and on other people's screens, so nothing about a person is ever put in one.
        """
    )
}

extension BodyMistake {
    /// For `{{ user.first_name }}`.
    static func foreignMailTag(_ tag: String) -> BodyMistake {
        BodyMistake(
            .foreignMailTag,
            "\(quoted(tag)) is a mail sender's own tag",
            why: "The page would show it as it is, and another sender would not know it.",
            solutions: ["Write \(meant(tag)), which becomes each sender's own."]
        )
    }

    /// For `{recipient.name}`.
    static func unknownMailTag(_ tag: String) -> BodyMistake {
        BodyMistake(
            .unknownMailTag,
            "No mail tag \(quoted(tag))",
            why: "The tags are {recipient.first_name|…}, {recipient.email} and {unsubscribe_url}.",
            solutions: ["Write \(meant(tag))."]
        )
    }

    /// For `{recipient.first_name|dear *friend*}`.
    static func brokenMailTag(_ tag: String) -> BodyMistake {
        BodyMistake(
            .unknownMailTag,
            "Tag \(quoted(tag)) does not end",
            why: "Its closing brace is missing, or its fallback holds characters of Markdown.",
            solutions: ["Write the tag in one piece, as in {recipient.first_name|friend}."]
        )
    }

    /// A tag in code, a title or a picture's words.
    static func misplacedMailTag(_ tag: String) -> BodyMistake {
        BodyMistake(
            .misplacedMailTag,
            "Tag \(quoted(tag)) cannot be filled here",
            why: "Tags are filled in text, not in code, titles or the words for a picture.",
            solutions: ["Write it into the text of a paragraph, or leave it out."]
        )
    }

    /// A tag without a fallback outside a paragraph of its own.
    static func tagWithoutFallback(_ tag: String) -> BodyMistake {
        let name = tag.dropFirst().prefix { $0 != "}" && $0 != "|" }
        return BodyMistake(
            .tagWithoutFallback,
            "Tag \(quoted(tag)) has no fallback for the web page",
            why:
                "A paragraph that holds such a tag is left out there; a heading, list or quote cannot.",
            solutions: [
                "Write what the page shows instead: {\(name)|…}.",
                "Put it into a paragraph outside headings, lists and quotes.",
            ]
        )
    }

    /// For `https://…?email={recipient.email}`.
    static func personInAddress(_ tag: String) -> BodyMistake {
        BodyMistake(
            .personInAddress,
            "Tag \(quoted(tag)) in the address of a link",
            why: "Names and e-mail addresses in an address end up in logs and histories.",
            solutions: ["Leave it out of the address."]
        )
    }

    /// The tag that somebody who wrote another sender's most likely meant.
    private static func meant(_ tag: String) -> String {
        let folded = tag.lowercased()
        if folded.contains("unsub") { return "{unsubscribe_url}" }
        return folded.contains("mail") ? "{recipient.email}" : "{recipient.first_name|friend}"
    }
}
