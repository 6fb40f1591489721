import Diagnostics
import PageRendering

/// How large the HTML part of a mail may be.
///
/// Gmail shows 102 kB of a message and hides the rest behind a link, the link to unsubscribe with it.
enum MailBudget {
    static let advised = 90_000
    static let most = 102_000

    /// Whether the mail is too large, or nearly.
    static func diagnostics(_ message: MailMessage?, path: String) -> [Diagnostic] {
        guard let count = message?.html.count, count > advised else { return [] }
        let location = SourceLocation(path: path)
        return [
            count > most
                ? ProgramDiagnostics.mailTooLarge(count, at: location)
                : ProgramDiagnostics.mailLarge(count, at: location)
        ]
    }
}
