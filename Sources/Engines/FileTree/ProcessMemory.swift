import CPlatform

/// The memory of the process.
public enum ProcessMemory {
    /// Has memory for large values given back as soon as it is free, where the system can be told so.
    ///
    /// Arrays that grow with a site are otherwise kept at every size that they had. Costs a system
    /// call for each large value: for a command that makes few of them.
    public static func returnLargeValues() {
        placard_return_large_memory()
    }
}
