/// Who sends a signature.
public enum SignatureSender: Sendable, CaseIterable {
    /// A browser without the script, or one that submits the form itself.
    case browser
    /// The page's script.
    case script
}
