import CampaignModel
import EndpointContracts
import Templates

/// A form's start tag with everything that travels unseen: markup that all campaigns share, and what
/// each fills in.
final class HiddenParts: Sendable {
    private enum Part: Sendable {
        /// Markup.
        case markup(HTML)
        /// The form's address.
        case action
        /// The share page as links inside the site carry it.
        case next
        /// A value within quotes.
        case value(EndpointPattern)
    }

    private let contract: FormContract
    private let parts: [Part]

    /// Writes what a form has in common on all pages.
    init(_ contract: FormContract) {
        var parts: [Part] = []
        var writer = MarkupWriter()
        func add(_ part: Part) {
            parts += [.markup(writer.html), part]
            writer.removeAll()
        }
        func addValue(_ pattern: EndpointPattern) {
            if let constant = pattern.constant {
                writer.line(constant)
            } else {
                add(.value(pattern))
            }
            writer.markup("\"")
        }
        if contract.kind.worksWithoutScript, !contract.isInert {
            writer.markup(" action=\"")
            add(.action)
            writer.markup("\" accept-charset=\"utf-8\"")
            if let enctype = contract.enctype { writer.attribute(" enctype=\"", enctype) }
        }
        if !contract.isInert {
            writer.markup(" data-next=\"")
            add(.next)
            writer.markup("\"")
        }
        if contract.kind.isSentByScript, !contract.isInert {
            ScriptSending(contract).write(to: &writer)
            if !contract.kind.worksWithoutScript {
                writer.markup(" data-action=\"")
                add(.action)
                writer.markup("\"")
            }
        }
        for attribute in contract.attributes where writer.attributeName(attribute.name) {
            addValue(attribute.value)
        }
        writer.markup(">")
        for input in contract.hidden {
            writer.attribute("\n<input type=\"hidden\" name=\"", input.name)
            writer.markup(" value=\"")
            addValue(input.value.pattern)
            if !contract.encoding.isOfHTML, let type = input.value.scriptType {
                writer.attribute(" data-type=\"", type)
            }
            if input.name == contract.consent?.textName { writer.markup(" data-consent") }
            writer.markup(">")
        }
        for input in contract.tracking {
            writer.attribute("\n<input type=\"hidden\" name=\"", input.name)
            writer.attribute(" data-parameter=\"", input.parameter)
            if let value = input.value {
                writer.markup(" value=\"")
                addValue(value.pattern)
            } else {
                writer.markup(" disabled")
            }
            writer.markup(">")
        }
        self.contract = contract
        self.parts = parts + [.markup(writer.html)]
    }

    /// The start of the form on one page.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - closes: When signing ends: the page may be older than that when it is read.
    /// - Returns: The start tag and the hidden inputs.
    func html(on page: PageAtEndpoint, closes: Instant?) -> HTML {
        var writer = MarkupWriter()
        writer.reserve(1536)
        writer.markup("<form class=\"sign-form\" method=\"post\"")
        if let closes { writer.attribute(" data-closes=\"", closes.rfc3339) }
        for part in parts {
            switch part {
            case .markup(let html): writer.markup(html)
            case .next: writer.line(page.nextPath)
            case .action: writer.line(contract.action(on: page) ?? "")
            case .value(let pattern):
                for piece in pattern.parts {
                    switch piece {
                    case .literal(let text): writer.line(text)
                    case .value(let placeholder): writer.line(page.value(of: placeholder))
                    }
                }
            }
        }
        return writer.html
    }
}
