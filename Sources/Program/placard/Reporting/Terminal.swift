#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the program's words go; tests put their own in its place.
struct Terminal: Sendable {
    /// Writes to standard output.
    var output: @Sendable (String) -> Void
    /// Writes to standard error.
    var errors: @Sendable (String) -> Void
    /// Whether standard error shows colours.
    var hasColour: Bool

    /// The process's own streams; colour only on a terminal that knows it and without `NO_COLOR`.
    static func standard(environment: [String: String]) -> Terminal {
        let isTerminal = isatty(2) == 1
        let isDumb = environment["TERM"] == "dumb" || environment["TERM"] == nil
        let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
        return Terminal(
            output: { write($0, to: 1) },
            errors: { write($0, to: 2) },
            hasColour: isTerminal && !isDumb && !isRefused
        )
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes {
                #if canImport(Glibc)
                    Glibc.write(descriptor, $0.baseAddress, $0.count)
                #else
                    Darwin.write(descriptor, $0.baseAddress, $0.count)
                #endif
            }
            if written <= 0 { return }
            rest = rest.dropFirst(written)
        }
    }
}
