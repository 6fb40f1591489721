public import Diagnostics

/// Where the numbers of signatures come from and when they are shown.
public struct CountsSettings: Sendable, Equatable {
    /// The file in `content/`; `nil` for `counts.yaml` where it exists.
    public var file: Located<String>?
    /// The smallest number that is shown.
    public var showFrom: Int
    /// The address of the live number, with `{page}`.
    public var live: Located<String>?

    /// Creates settings.
    public init(
        file: Located<String>? = nil,
        showFrom: Int = 100,
        live: Located<String>? = nil
    ) {
        self.file = file
        self.showFrom = showFrom
        self.live = live
    }
}
