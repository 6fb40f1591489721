public import Diagnostics

/// Who campaigns.
public struct Organisation: Sendable, Equatable {
    /// The organisation's name.
    public var name: LocalizedText
    /// Its own words, in Markdown.
    public var about: LocalizedText?
    /// Its postal address.
    public var address: LocalizedText?
    /// Its e-mail address.
    public var contact: Located<String>?
    /// Its privacy policy: an address of the site or a whole one.
    public var privacyURL: LocalizedText?
    /// Where members log in.
    public var accountURL: Located<String>?

    /// Creates an organisation.
    public init(
        name: LocalizedText,
        about: LocalizedText? = nil,
        address: LocalizedText? = nil,
        contact: Located<String>? = nil,
        privacyURL: LocalizedText? = nil,
        accountURL: Located<String>? = nil
    ) {
        self.name = name
        self.about = about
        self.address = address
        self.contact = contact
        self.privacyURL = privacyURL
        self.accountURL = accountURL
    }
}
