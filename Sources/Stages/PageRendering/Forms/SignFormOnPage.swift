import CampaignModel
import EndpointContracts
import Templates

/// The sign form on one campaign's page.
final class SignFormOnPage: Sendable {
    let parts: SignFormParts
    /// The start tag and everything that travels unseen.
    let open: HTML
    let notice: HTML?

    init(_ parts: SignFormParts, on page: PageAtEndpoint, targets: [Target]) {
        self.parts = parts
        open = Self.open(parts.contract, on: page)
        notice = parts.notice?.html(for: targets)
    }

    private static func open(_ contract: FormContract, on page: PageAtEndpoint) -> HTML {
        var writer = MarkupWriter()
        writer.reserve(1024)
        writer.markup("<form class=\"sign-form\" method=\"post\"")
        if contract.kind.worksWithoutScript, let action = contract.action(on: page) {
            writer.attribute("action", action)
            writer.markup(" accept-charset=\"utf-8\"")
            if let enctype = contract.enctype { writer.attribute("enctype", enctype) }
        }
        for attribute in contract.attributes {
            writer.attribute(named: attribute.name, attribute.value.filled(by: page.value))
        }
        writer.markup(">")
        for input in contract.hidden {
            writer.markup("\n<input type=\"hidden\"")
            writer.attribute("name", input.name)
            writer.attribute("value", input.text(on: page))
            writer.markup(">")
        }
        for input in contract.tracking {
            writer.markup("\n<input type=\"hidden\"")
            writer.attribute("name", input.name)
            writer.attribute("data-parameter", input.parameter)
            if let value = input.value {
                writer.attribute("value", value.pattern.filled(by: page.value))
            } else {
                writer.markup(" disabled")
            }
            writer.markup(">")
        }
        return writer.html
    }
}
