public import Diagnostics
public import FileTree

/// How a build's writing ended.
public enum OutputOutcome: Sendable, Equatable {
    /// The output folder shows the new site; the diagnostics are warnings.
    case written(OutputSummary, [Diagnostic])
    /// There were errors; the output folder is as it was.
    case refused([Diagnostic])
}

/// How many files of the output folder a build touched.
public struct OutputSummary: Sendable, Equatable {
    /// Files that are new or have other bytes than before.
    public var written = 0
    /// Files that were right already.
    public var unchanged = 0
    /// Files of earlier builds that are gone.
    public var removed = 0
    /// Files of earlier builds that are no longer wanted but were changed since, so that they stay.
    public var kept = 0

    /// Creates a summary of nothing done.
    public init() {}
}

/// A failure while files were put in their places.
public struct OutputFailure: Error, Sendable, Equatable {
    /// What went wrong.
    public enum Cause: Sendable, Equatable {
        /// The machine refused a file operation.
        case machine(FileFailure)
        /// Two results for one file: a fault of the program.
        case writtenTwice(path: String)
    }

    /// What went wrong.
    public var cause: Cause
    /// Whether some files are new and others old; the next build completes what is missing.
    public var isHalfDone: Bool

    /// Describes a failure.
    public init(cause: Cause, isHalfDone: Bool) {
        self.cause = cause
        self.isHalfDone = isHalfDone
    }
}
