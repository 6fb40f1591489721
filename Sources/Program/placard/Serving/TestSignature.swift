/// A test signature as `.placard/signatures.jsonl` keeps it: what came of it, the request that the
/// real endpoint would have had, and the answer.
struct TestSignature: Sendable, Equatable, Codable {
    /// A request or an answer as it travels.
    struct Message: Sendable, Equatable, Codable {
        /// `POST https://…`, or the status.
        var start: String
        /// The headers, a line each.
        var headers: [String]
        /// The body as text.
        var body: String
    }

    /// When it came, in RFC 3339.
    var time: String
    /// The campaign's name.
    var campaign: String
    /// The page's language.
    var language: String
    /// `accepted`, `refused`, `dropped` by the honeypot, or `broken`: not what the preset asks for.
    var outcome: String
    /// What is wrong with it, a line each: refused fields, or what breaks the contract.
    var remarks: [String]
    /// How the endpoint was told to fail; `none` where it was not.
    var trouble: String
    /// The request that the real endpoint would have had; as it came where that cannot be told.
    var request: Message
    /// The answer; `nil` where there was none.
    var answer: Message?
}
