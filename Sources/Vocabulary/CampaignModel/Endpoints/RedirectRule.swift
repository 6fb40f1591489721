/// How a vendor is told where the supporter's browser goes after signing.
///
/// `nil` leaves a key as the extended preset has it.
public struct RedirectRule: Sendable, Equatable {
    /// The form in which the address is handed over.
    public enum Form: String, Sendable, CaseIterable {
        /// A field with the absolute address.
        case absolute
        /// A field with the path on the site's own host.
        case path
        /// The form's own `action` is the path of the page to go to.
        case action
        /// It is set in the vendor's own settings and cannot be sent.
        case dashboard
        /// The vendor leads nowhere.
        case nowhere = "none"
    }

    /// The name of the field at the vendor.
    public var field: VendorName?
    /// The form in which the address is handed over.
    public var form: Form?

    /// Creates the keys that are given and leaves the others as they are.
    public init(field: VendorName? = nil, as form: Form? = nil) {
        self.field = field
        self.form = form
    }
}
