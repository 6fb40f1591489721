/// The clock by which the file system dates changes.
public enum FileClock {
    /// The moment, in nanoseconds since 1970; a change that comes later has this time or a later one.
    ///
    /// It moves in steps of some milliseconds, so that what was changed *before* a moment surely has
    /// an earlier time only if the times differ.
    public static var now: Int64 { System.fileTime }
}
