/// How the supporter's answer to the consent question travels to a vendor.
///
/// `nil` leaves a key as the extended preset has it.
public struct ConsentFields: Sendable, Equatable {
    /// What declining does at the vendor.
    public enum Effect: String, Sendable, CaseIterable {
        /// The vendor itself writes to nobody who declined.
        case enforced
        /// The answer is kept beside the signature; the organisation has to heed it.
        case recorded
        /// Everyone who signs is written to, whatever the answer.
        case subscribes
    }

    /// The field of the answer.
    public var answer: VendorName?
    /// The field of the question and the answers in words.
    public var text: VendorName?
    /// The field of the wording's version.
    public var version: VendorName?
    /// What the answer holds where the supporter accepts.
    public var accept: EndpointValue?
    /// What the answer holds where the supporter declines.
    public var decline: EndpointValue?
    /// What declining does there.
    public var effect: Effect?

    /// Creates the keys that are given and leaves the others as they are.
    public init(
        answer: VendorName? = nil,
        text: VendorName? = nil,
        version: VendorName? = nil,
        accept: EndpointValue? = nil,
        decline: EndpointValue? = nil,
        effect: Effect? = nil
    ) {
        self.answer = answer
        self.text = text
        self.version = version
        self.accept = accept
        self.decline = decline
        self.effect = effect
    }
}
