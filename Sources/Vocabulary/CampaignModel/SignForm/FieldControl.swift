/// The HTML control of a field.
public enum FieldControl: String, Sendable, CaseIterable {
    /// `<input type="text">`.
    case text
    /// `<input type="email">`.
    case email
    /// `<input type="tel">`.
    case telephone = "tel"
    /// `<textarea>`.
    case textArea = "textarea"
    /// `<input type="checkbox">`.
    case checkbox
    /// `<select>`.
    case select
}
