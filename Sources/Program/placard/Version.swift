/// The version of this program.
enum Version {
    /// The version as releases are named.
    static let number = "1.0.0"
    /// What `--version` prints.
    static let text = "placard \(number)"
}
