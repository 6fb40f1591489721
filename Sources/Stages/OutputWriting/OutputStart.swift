public import Diagnostics

/// How a build's hold of the output folder begins.
public enum OutputStart: Sendable {
    /// The folder is this build's until the session goes away; the notes are worth a line.
    case ready(OutputSession, notes: [Diagnostic])
    /// It may not be written to; nothing was touched.
    case refused([Diagnostic])
    /// Another build held it for as long as this one was willing to wait.
    case busy(OtherBuild)
}

/// A build of another process that is under way.
public struct OtherBuild: Sendable, Equatable {
    /// What it holds.
    public enum Place: Sendable, Equatable {
        /// The site, by `.placard/lock`.
        case site
        /// The output folder, from another site.
        case output
    }

    /// What it holds.
    public var place: Place
    /// The number of its process, where it is known.
    public var processID: Int?

    /// Describes another build.
    public init(place: Place, processID: Int?) {
        self.place = place
        self.processID = processID
    }
}
