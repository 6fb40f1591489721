/// How much a mistake matters to the people who will use the site.
///
/// A site may raise a diagnostic above its class, never lower an error.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    /// A fact that the reader of the terminal may want to know.
    case note
    /// What makes a good page worse; the build goes on.
    case warning
    /// What would lose a signature, mislead a supporter, break an address, leave a visible gap or
    /// break a rule of law; nothing is written.
    case error

    /// Orders notes before warnings before errors.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
