#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What signals do to the process.
enum Signals {
    /// Lets a write over the limit of a file's size fail, which is told in words, rather than end the
    /// process.
    static func turnFileSizeLimitIntoFailure() {
        _ = signal(SIGXFSZ, SIG_IGN)
    }
}
