#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The system's numbers for why a port cannot be had.
enum PortTrouble {
    static let inUse = EADDRINUSE
    static let notPermitted = EACCES
}
