public import Diagnostics

/// Who decided a setting, weakest first.
public enum SettingOrigin: Sendable, Hashable {
    /// Placard, where nobody else said anything.
    case placard
    /// The theme.
    case theme(SourceLocation)
    /// `site.yaml`.
    case site(SourceLocation)
    /// An environment of `site.yaml`.
    case environment(String, SourceLocation)
    /// An option of the command, as it was typed: `--set share.channels`.
    case option(String)
}
