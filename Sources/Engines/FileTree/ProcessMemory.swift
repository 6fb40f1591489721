import CPlatform

/// The memory of the process.
public enum ProcessMemory {
    /// Has memory given back as soon as it is free, where the allocator can be told so.
    ///
    /// Arrays that grow with a site are otherwise kept at every size that they had. Costs a system
    /// call for each large value: for a command that makes few of them.
    public static func returnFreedMemory() {
        placard_return_memory()
    }
}
