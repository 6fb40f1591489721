public import Diagnostics

/// A field of the sign form.
public struct SignField: Sendable, Hashable {
    /// What the field asks for.
    public enum Subject: Sendable, Hashable {
        /// One of the fields that Placard knows.
        case known(KnownField)
        /// A field of the site's or campaign's own.
        case custom(CustomField)
    }

    /// What the field asks for.
    public var subject: Subject
    /// Whether it has to be answered.
    public var isRequired: Bool
    /// Where it is written; `nil` for the e-mail address that every form has.
    public var location: SourceLocation?

    /// Creates a field.
    public init(_ subject: Subject, isRequired: Bool, location: SourceLocation? = nil) {
        self.subject = subject
        self.isRequired = isRequired
        self.location = location
    }

    /// Our name of the field.
    public var name: String {
        switch subject {
        case .known(let field): field.rawValue
        case .custom(let field): field.name
        }
    }

    /// The HTML control that asks for it.
    public var control: FieldControl {
        switch subject {
        case .known(let field): field.control
        case .custom(let field): field.answer.control
        }
    }
}
