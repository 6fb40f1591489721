import CampaignModel
import EndpointContracts

/// The plainest page that a contract can be written as.
struct ContractPage {
    let contract: FormContract
    let page: PageAtEndpoint

    var html: String {
        let origins = ["'self'"] + contract.formOrigins
        var html = """
            <!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" \
            content="form-action \(escaped(origins.joined(separator: " ")))">
            <form method="post" accept-charset="utf-8" \
            action="\(escaped(contract.action(on: page) ?? ""))"
            """
        if let type = contract.enctype { html += " enctype=\"\(type)\"" }
        for attribute in contract.attributes {
            html += " \(attribute.name)=\"\(escaped(attribute.value.filled(by: page.value)))\""
        }
        html += ">\n"
        for input in contract.hidden { html += hidden(input.name, input.text(on: page)) }
        for input in contract.tracking {
            let value = input.value?.pattern.filled(by: page.value)
            html += hidden(input.name, value ?? "", isDisabled: value == nil)
        }
        html += contract.fields.map(control).joined()
        if let consent = contract.consent {
            html += radio(consent.name, consent.accept, consent.words.accept)
            html += radio(consent.name, consent.decline, consent.words.decline)
        }
        if let honeypot = contract.honeypot {
            html += "<label>Leave this field empty <input name=\"\(escaped(honeypot))\"></label>\n"
        }
        return html + "<button>Sign</button></form>"
    }

    private func hidden(_ name: String, _ value: String, isDisabled: Bool = false) -> String {
        let end = isDisabled ? " disabled>\n" : ">\n"
        return "<input type=\"hidden\" name=\"\(escaped(name))\" value=\"\(escaped(value))\"" + end
    }

    private func radio(_ name: String?, _ value: EndpointValue, _ words: String) -> String {
        """
        <label><input type="radio" required name="\(escaped(name ?? ""))" \
        value="\(escaped(value.pattern.text))">\(words)</label>\n
        """
    }

    /// The label is our own name of the field, so that the test finds it whatever the vendor's is.
    private func control(_ input: FieldInput) -> String {
        let name = "name=\"\(escaped(input.name ?? ""))\""
        let required = input.field.isRequired ? " required" : ""
        let control =
            switch input.field.control {
            case .select:
                """
                <select \(name)\(required)><option value="">…</option>\
                <option value="\(contract.country == .iso2 ? "FR" : "France")">France</option></select>
                """
            case .textArea: "<textarea \(name)\(required)></textarea>"
            default: "<input type=\"\(input.field.control.rawValue)\" \(name)\(required)>"
            }
        return "<label>\(input.field.name) \(control)</label>\n"
    }

    private func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case "\"": "&quot;"
            default: String(character)
            }
        }.joined()
    }
}
