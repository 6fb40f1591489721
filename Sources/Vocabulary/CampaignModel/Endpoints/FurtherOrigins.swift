/// Hosts beside the endpoint's own that the vendor's redirects or answers pass.
///
/// `nil` leaves a list as the extended preset has it.
public struct FurtherOrigins: Sendable, Equatable {
    /// Origins for the policy's `form-action`.
    public var form: [String]?
    /// Origins for the policy's `connect-src`.
    public var connect: [String]?

    /// Creates the lists that are given and leaves the others as they are.
    public init(form: [String]? = nil, connect: [String]? = nil) {
        self.form = form
        self.connect = connect
    }
}
