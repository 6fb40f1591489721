import Templates

/// Who campaigns.
struct OrganisationView: View {
    enum Name: Int, ViewName {
        case name, about, postalAddress, contact, contactAddress, privacyAddress
    }

    let frame: LanguageFrame

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .name: .text("name", "the organisation's name", example: "Commonground")
        case .about:
            .html("about", "its own words, whole paragraphs", example: "<p>We are …</p>").optional
        case .postalAddress:
            .text("postal_address", "its postal address", example: "1 Example Street").optional
        case .contact:
            .text("contact", "its e-mail address", example: "hello@commonground.example").optional
        case .contactAddress:
            .address(
                "contact_address",
                "a link to its e-mail address; present exactly where contact is",
                example: "mailto:hello@commonground.example"
            ).optional
        case .privacyAddress:
            .address("privacy_address", "its privacy policy", example: "/privacy/").optional
        }
    }

    func value(of name: Name) -> ViewValue {
        let organisation = frame.organisation
        return switch name {
        case .name: .text(organisation.name)
        case .about: .html(organisation.about)
        case .postalAddress: .text(organisation.postalAddress)
        case .contact: .text(organisation.contact)
        case .contactAddress: .address(organisation.contact.map { "mailto:" + $0 })
        case .privacyAddress: .address(organisation.privacyAddress)
        }
    }
}
