import Diagnostics
import CampaignModel
import EndpointContracts
import Templates

/// Writes the controls of a sign form: their whole markup but for a class.
struct ControlWriter {
    /// What the form sends.
    var contract: FormContract
    /// The words and conventions of the page's language.
    var frame: LanguageFrame
    /// The options of a list of countries.
    var countries: HTML

    /// The control of a field.
    func control(_ input: FieldInput) -> SignControl {
        let field = input.field
        let id = "sign-" + Self.dashed(field.name)
        var writer = MarkupWriter()
        switch field.control {
        case .select: select(input, id: id, to: &writer)
        case .textArea:
            writer.markup("<textarea rows=\"3\"")
            attributes(of: input, id: id, to: &writer)
            writer.markup("></textarea>")
        case .checkbox:
            writer.markup("<input type=\"checkbox\"")
            attributes(of: input, id: id, to: &writer)
            writer.attribute(" value=\"", CustomField.tickedValue)
            writer.markup(">")
        case .text, .email, .telephone:
            writer.attribute("<input type=\"", field.control.rawValue)
            attributes(of: input, id: id, to: &writer)
            writer.markup(">")
        }
        return SignControl(
            id: id,
            label: label(of: field),
            control: writer.html,
            isRequired: field.isRequired,
            isCheckbox: field.control == .checkbox
        )
    }

    /// The field that only robots fill in: no browser offers anything for it, no password program
    /// fills it, nobody reaches it with the keyboard.
    func honeypot(_ name: String) -> SignControl {
        var writer = MarkupWriter()
        writer.attribute("<input type=\"text\" id=\"sign-leave-empty\" name=\"", name)
        writer.markup(
            " tabindex=\"-1\" autocomplete=\"off\" data-1p-ignore data-lpignore=\"true\">"
        )
        return SignControl(
            id: "sign-leave-empty",
            label: "",
            control: writer.html
        )
    }

    /// The answers to the consent question; none is chosen, one must be.
    func consent(_ consent: ConsentInput) -> ConsentControls {
        ConsentControls(
            question: consent.words.question,
            answers: [
                answer("sign-consent-yes", consent.words.accept, consent.accept, of: consent),
                answer("sign-consent-no", consent.words.decline, consent.decline, of: consent),
            ]
        )
    }

    private func answer(
        _ id: String,
        _ label: String,
        _ value: EndpointValue,
        of consent: ConsentInput
    ) -> SignControl {
        var writer = MarkupWriter()
        writer.attribute("<input type=\"radio\" id=\"", id)
        if let name = consent.name { writer.attribute(" name=\"", name) }
        writer.attribute(" value=\"", value.pattern.text)
        if !contract.encoding.isOfHTML, let type = value.scriptType {
            writer.attribute(" data-type=\"", type)
        }
        if consent.textName != nil {
            writer.attribute(" data-words=\"", "\(consent.words.question) \(label)")
        }
        writer.markup(" required>")
        return SignControl(
            id: id,
            label: label,
            control: writer.html,
            isRequired: true
        )
    }

    private func attributes(of input: FieldInput, id: String, to writer: inout MarkupWriter) {
        writer.attribute(" id=\"", id)
        if let name = input.name { writer.attribute(" name=\"", name) }
        switch input.field.subject {
        case .known(let field):
            if let token = field.autocomplete { writer.attribute(" autocomplete=\"", token) }
            if let mode = field.inputMode { writer.attribute(" inputmode=\"", mode) }
            if let length = field.maximumLength { writer.attribute(" maxlength=\"", length) }
        case .custom(let field):
            if let length = field.answer.maximumLength { writer.attribute(" maxlength=\"", length) }
        }
        if !input.namesByCountry.isEmpty, let name = input.name {
            writer.attribute(" data-name=\"", name)
        }
        for special in input.namesByCountry
        where writer.attributeName("data-name-" + special.country.lowercased()) {
            writer.line(special.name)
            writer.markup("\"")
        }
        if input.field.isRequired { writer.markup(" required") }
    }

    private func select(_ input: FieldInput, id: String, to writer: inout MarkupWriter) {
        writer.markup("<select")
        attributes(of: input, id: id, to: &writer)
        writer.markup(">\n")
        option("", frame[.choose], to: &writer)
        switch input.field.subject {
        case .known:
            writer.markup(countries)
        case .custom(let field):
            for choice in field.options {
                option(choice.key, text(choice.label) ?? choice.key, to: &writer)
            }
        }
        writer.markup("</select>")
    }

    private func option(_ value: String, _ label: String, to writer: inout MarkupWriter) {
        writer.attribute("<option value=\"", value)
        writer.markup(">")
        writer.text(label)
        writer.markup("</option>\n")
    }

    private func label(of field: SignField) -> String {
        switch field.subject {
        case .known(let known): frame[ProgramWord(labelOf: known)]
        case .custom(let custom): text(custom.label) ?? custom.name
        }
    }

    private func text(_ text: LocalizedText) -> String? {
        text.text(for: frame.language.tag)?.value
    }

    private static func dashed(_ name: String) -> String {
        String(name.map { $0 == "_" ? "-" : $0 })
    }
}
