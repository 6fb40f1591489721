#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The user's browser.
enum Browser {
    #if os(macOS)
        private static let program = "open"
    #else
        private static let program = "xdg-open"
    #endif

    /// Opens an address.
    ///
    /// - Parameters:
    ///   - address: The address.
    ///   - variables: The environment of the process.
    /// - Returns: Whether a program for that was found.
    static func open(_ address: String, variables: [String: String]) -> Bool {
        let words = copies(of: [program, address])
        let environment = copies(of: variables.map { "\($0)=\($1)" })
        defer { (words + environment).forEach { free($0) } }
        var process: pid_t = 0
        return posix_spawnp(&process, program, nil, nil, words, environment) == 0
    }

    /// A list of texts as the system wants it, with nothing behind the last.
    private static func copies(of texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { (text: String) in strdup(text) } + [nil]
    }
}
