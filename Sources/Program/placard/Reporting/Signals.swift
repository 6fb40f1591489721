import Dispatch

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

    /// Waits for the signal that ends a program which runs until it is told to stop.
    ///
    /// - Returns: What the process says to the shell.
    static func end() async -> ExitStatus {
        let meanings = [(SIGINT, ExitStatus.interrupted), (SIGTERM, .terminated)]
        let (statuses, continuation) = AsyncStream<ExitStatus>.makeStream()
        let sources = meanings.map { number, status in
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield(status) }
            source.activate()
            return source
        }
        defer { sources.forEach { $0.cancel() } }
        for await status in statuses { return status }
        return .interrupted
    }
}
