import CampaignModel
import EndpointContracts

extension FormContract {
    /// The whole form on one page, a line a control, in the order of the document.
    func outline(on page: PageAtEndpoint) -> String {
        var lines = ["\(kind.rawValue) \(encoding.rawValue) → \(action(on: page) ?? "nowhere")"]
        lines += attributes.map { "@\($0.name)=\($0.value.filled(by: page.value))" }
        lines += hidden.map { "hidden \($0.name)=\($0.text(on: page))" }
        lines += tracking.map { input in
            let value = input.value.map { "=" + $0.pattern.filled(by: page.value) } ?? " disabled"
            return "hidden \(input.name)\(value)" + (input.isIdentity ? " identity" : "")
        }
        lines += fields.map { input in
            let special = input.namesByCountry.map { " \($0.country):\($0.name)" }.joined()
            return "\(input.field.control.rawValue) \(input.name ?? "-")\(special)"
                + (input.field.isRequired ? " required" : "")
        }
        if let consent {
            let values = "\(consent.accept.pattern.text)|\(consent.decline.pattern.text)"
            lines.append("radio \(consent.name ?? "-")=\(values)")
        }
        if let honeypot { lines.append("honeypot \(honeypot)") }
        lines.append("form-action \(formOrigins.joined(separator: " "))")
        lines.append("connect-src \(connectOrigins.joined(separator: " "))")
        return lines.joined(separator: "\n")
    }
}
