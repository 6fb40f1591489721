/// What a vendor answers, as far as a supporter or the script can tell the answers apart.
public struct VendorAnswers: Sendable, Equatable {
    /// The status of an answer that leads a browser on.
    public var redirectStatus: Int
    /// The body of a success for the script, in JSON.
    public var signed: EndpointPattern
    /// The status of a refusal.
    public var refusalStatus: Int

    /// Creates a vendor's answers.
    public init(
        redirectStatus: Int = 302,
        signed: EndpointPattern = "{}",
        refusalStatus: Int = 422
    ) {
        self.redirectStatus = redirectStatus
        self.signed = signed
        self.refusalStatus = refusalStatus
    }
}
