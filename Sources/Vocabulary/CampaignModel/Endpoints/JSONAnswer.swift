/// What a vendor answers to the script.
///
/// `nil` leaves a key as the extended preset has it.
public struct JSONAnswer: Sendable, Equatable {
    /// How a refusal names the fields that it refuses.
    public enum ErrorShape: String, Sendable, CaseIterable {
        /// An object from field to messages: `{"email": ["is missing"]}`.
        case map
        /// A list of objects: `[{"field": "email", "message": "is missing"}]`.
        case list
    }

    /// The request's `Accept` header.
    public var accept: String?
    /// The status of an answer that means "signed".
    public var okStatus: Int?
    /// The path of the refused fields in the answer, such as `errors`.
    public var errorPath: String?
    /// The shape of what stands there.
    public var errorShape: ErrorShape?

    /// Creates the keys that are given and leaves the others as they are.
    public init(
        accept: String? = nil,
        okStatus: Int? = nil,
        errorPath: String? = nil,
        errorShape: ErrorShape? = nil
    ) {
        self.accept = accept
        self.okStatus = okStatus
        self.errorPath = errorPath
        self.errorShape = errorShape
    }
}
