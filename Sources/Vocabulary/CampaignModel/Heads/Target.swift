/// Whom a petition is addressed to.
public struct Target: Sendable, Hashable {
    /// The name of a person or body.
    public var name: String
    /// The office that the person holds; empty where none was given.
    public var role: String

    /// Creates a target.
    public init(name: String, role: String = "") {
        self.name = name
        self.role = role
    }
}
