import Diagnostics

extension ProgramDiagnostics {
    static let mailTooLargeKind = DiagnosticKind(
        "MailTooLarge",
        .error,
        """
        The HTML part of an e-mail is larger than 102,000 bytes. Gmail cuts a message there and hides \
        the rest, the link to unsubscribe with it.
        """
    )
    static let mailLargeKind = DiagnosticKind(
        "MailLarge",
        .warning,
        """
        The HTML part of an e-mail is larger than 90,000 bytes. Senders make links longer and add their \
        own footer, and Gmail cuts a message at 102,000 bytes.
        """
    )

    static func mailTooLarge(_ count: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            mailTooLargeKind,
            at: location,
            "The e-mail has \(count) bytes of HTML; at most \(MailBudget.most) are shown",
            why: "Gmail hides what is behind them, the link to unsubscribe with it.",
            solutions: ["Write a shorter text for the e-mail in email.md beside the campaign."]
        )
    }

    static func mailLarge(_ count: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            mailLargeKind,
            at: location,
            "The e-mail has \(count) bytes of HTML; \(MailBudget.most) are shown",
            why: "Senders make links longer and add their own footer.",
            solutions: ["Write a shorter text for the e-mail in email.md beside the campaign."]
        )
    }
}
