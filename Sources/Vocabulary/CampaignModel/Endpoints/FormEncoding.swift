/// How the fields of a signature become the bytes of a request.
public enum FormEncoding: String, Sendable, CaseIterable {
    /// `application/x-www-form-urlencoded`.
    case urlencoded
    /// `multipart/form-data`.
    case multipart
    /// One JSON object; a field's name is a path in it, such as `person.email_addresses[0].address`.
    case json
    /// A GraphQL request in JSON; a field's name is a path in its variables.
    case graphql

    /// Whether an HTML form can be encoded so; the others need the script.
    public var isOfHTML: Bool { self == .urlencoded || self == .multipart }
}
