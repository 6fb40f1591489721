/// What the process says to the shell, after `sysexits.h`.
enum ExitStatus: Int32, Sendable {
    /// Everything is done.
    case done = 0
    /// Content, settings or theme have errors, or warnings with `--strict`.
    case mistakes = 1
    /// The command line is wrong.
    case usage = 64
    /// Something that is needed is missing.
    case unavailable = 69
    /// A fault of Placard.
    case fault = 70
    /// The machine failed: a full disk, a missing permission.
    case machine = 74
    /// Another build holds the lock.
    case busy = 75
    /// The preview was ended with Ctrl-C.
    case interrupted = 130
    /// The preview was ended by another program.
    case terminated = 143
}
