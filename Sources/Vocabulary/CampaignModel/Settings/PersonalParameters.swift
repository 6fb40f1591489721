/// Parameters of an address by which mail programs and other sites hand on who somebody is.
///
/// They are never read or kept; a page takes them out of the address bar unread.
public enum PersonalParameters {
    /// The names, in lower case without hyphens and underscores.
    public static let names: [String] = [
        "address", "city", "email", "emailaddress", "firstname", "fname", "fullname", "lastname",
        "lname", "mail", "mobile", "name", "phone", "phonenumber", "postal", "postalcode",
        "postcode", "street", "surname", "tel", "telephone", "zip", "zipcode",
    ]

    /// Whether a parameter's name is one of them, whatever its letter case and separators.
    public static func contains(_ parameter: String) -> Bool {
        names.contains(parameter.lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." })
    }
}
