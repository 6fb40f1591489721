import CampaignModel
import EndpointContracts

/// What the script must know to send a form itself, as attributes of the form.
struct ScriptSending {
    private let contract: FormContract

    /// Takes the contract of a form that the script sends.
    init(_ contract: FormContract) {
        self.contract = contract
    }

    /// Writes ` data-kind="…"` and what goes with it.
    func write(to writer: inout MarkupWriter) {
        writer.attribute(" data-kind=\"", contract.kind.rawValue)
        if !contract.encoding.isOfHTML {
            writer.attribute(" data-encoding=\"", contract.encoding.rawValue)
        }
        if let accept = contract.json.accept { writer.attribute(" data-accept=\"", accept) }
        writer.attribute(" data-ok=\"", contract.json.okStatus ?? 200)
        if let path = contract.json.errorPath { writer.attribute(" data-errors=\"", path) }
        if let query = contract.query { writer.attribute(" data-query=\"", query) }
    }
}

extension EndpointValue {
    /// The type of a value in JSON that is no text.
    var scriptType: String? {
        switch self {
        case .text: nil
        case .boolean: "boolean"
        case .number: "number"
        }
    }
}
