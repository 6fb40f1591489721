import CampaignModel
import Diagnostics

extension ContractMaker {
    /// The vendor's name of one of our fields.
    func target(of field: SignField) -> FieldMapping.Target? {
        let mappings = endpoint.keys.fields
        if let own = mappings.first(where: { $0.field == field.name }) {
            return own.target == .nothing ? nil : own.target
        }
        guard case .custom = field.subject,
            let any = mappings.first(where: { $0.field == FieldMapping.anyCustomField }),
            case .named(let pattern) = any.target
        else { return nil }
        return .named(Self.filled(pattern, with: field.name))
    }

    /// The vendor's name in the HTML of a known field.
    func name(_ field: String) -> String? {
        switch endpoint.keys.fields.first(where: { $0.field == field })?.target {
        case .named(let name), .byCountry(_, let name): name
        case .nothing, nil: nil
        }
    }

    func input(for field: SignField) -> FieldInput? {
        switch target(of: field) {
        case .named(let name): FieldInput(field: field, name: name, namesByCountry: [])
        case .byCountry(let names, let other):
            FieldInput(field: field, name: other, namesByCountry: names)
        case .nothing, nil: nil
        }
    }

    func inert(_ field: SignField) -> FieldInput {
        FieldInput(field: field, name: nil, namesByCountry: [])
    }

    func hidden(words: ConsentWords, version: String) -> [HiddenInput] {
        let keys = endpoint.keys
        let tracked = Set(self.tracked.map(\.name))
        var inputs = keys.hidden.compactMap { field in
            field.value.map { HiddenInput(name: field.name, value: $0) }
        }
        inputs.removeAll { tracked.contains($0.name) }
        if let list = keys.vendor.requiredListField {
            for field in form.shownFields.compactMap(input)
            where field.field.isRequired && field.namesByCountry.isEmpty {
                guard let name = field.name else { continue }
                inputs.append(HiddenInput(name: list, value: Self.fixed(name)))
            }
        }
        if let next = nextInput { inputs.append(next) }
        if let field = keys.errorRedirect?.name {
            inputs.append(HiddenInput(name: field, value: .text("{page_url}")))
        }
        let consent = keys.consent
        if form.asksConsent {
            if let text = consent.text?.name {
                inputs.append(HiddenInput(name: text, value: Self.fixed(words.unanswered)))
            }
        } else if consent.effect == .enforced, let answer = consent.answer?.name {
            // The vendor wants an answer; who was not asked has not agreed.
            inputs.append(HiddenInput(name: answer, value: consent.decline ?? "0"))
        }
        if let field = consent.version?.name {
            inputs.append(HiddenInput(name: field, value: Self.fixed(version)))
        }
        return inputs
    }

    private var nextInput: HiddenInput? {
        guard let field = endpoint.keys.redirect.field?.name else { return nil }
        switch endpoint.redirect {
        case .absolute: return HiddenInput(name: field, value: .text("{next_url}"))
        case .path: return HiddenInput(name: field, value: .text("{next_path}"))
        case .action, .dashboard, .nowhere: return nil
        }
    }

    /// The tracked parameters, first those that the site keeps, then those that say who came.
    var tracked: [TrackedInput] {
        let mappings = endpoint.keys.tracking.mappings
        let any = mappings.first { $0.parameter == FieldMapping.anyCustomField }?.target.name
        var inputs: [TrackedInput] = []
        for parameter in tracking.keep where !inputs.contains(where: { $0.parameter == parameter })
        {
            let own = mappings.first { $0.parameter == parameter }
            let name = own.map(\.target.name) ?? any.map { Self.filled($0, with: parameter) }
            guard let name else { continue }
            let without = endpoint.keys.hidden.first { $0.name == name }?.value
            let source: EndpointValue? =
                parameter == "source" ? Self.fixed(TrackingLists.sourceWithoutScript) : nil
            inputs.append(
                TrackedInput(
                    parameter: parameter,
                    name: name,
                    value: source ?? without,
                    isIdentity: false
                )
            )
        }
        let known = endpoint.keys.tracking.identity ?? []
        for parameter in tracking.identity
        where known.contains(parameter) && !inputs.contains(where: { $0.parameter == parameter }) {
            inputs.append(
                TrackedInput(parameter: parameter, name: parameter, value: nil, isIdentity: true)
            )
        }
        return inputs
    }

    func consent(_ words: ConsentWords, isInert: Bool) -> ConsentInput? {
        guard form.asksConsent else { return nil }
        let keys = endpoint.keys.consent
        return ConsentInput(
            name: isInert ? nil : keys.answer?.name,
            accept: keys.accept ?? "1",
            decline: keys.decline ?? "0",
            textName: isInert ? nil : keys.text?.name,
            words: words
        )
    }

    /// Names under which two values would be sent.
    var takenNames: [Diagnostic] {
        var taken = Set(tracked.map(\.name))
        let noWords = ConsentWords(question: "", accept: "", decline: "")
        let list = endpoint.keys.vendor.requiredListField
        taken.formUnion(hidden(words: noWords, version: "").map(\.name))
        // Also where they are not sent now: the vendor gives them a meaning.
        let consent = endpoint.keys.consent
        for name in [consent.answer?.name, consent.text?.name, consent.version?.name, list] {
            if let name { taken.insert(name) }
        }
        taken.formUnion(endpoint.keys.tracking.identity ?? [])
        for name in [endpoint.keys.redirect.field?.name, endpoint.keys.errorRedirect?.name] {
            if let name { taken.insert(name) }
        }
        if let honeypot = endpoint.honeypot { taken.insert(honeypot) }
        var problems: [Diagnostic] = []
        for input in form.shownFields.compactMap(input) {
            for name in [input.name].compactMap(\.self) + input.namesByCountry.map(\.name)
            where !taken.insert(name).inserted {
                problems.append(
                    EndpointDiagnostics.fieldNameTaken(name, field: input.field, endpoint: endpoint)
                )
            }
        }
        return problems
    }

    /// Text that holds no placeholder, whatever braces are in it.
    static func fixed(_ text: String) -> EndpointValue {
        .text(EndpointPattern(literal: text))
    }

    /// `custom_{field}` with our own name in it.
    static func filled(_ pattern: String, with name: String) -> String {
        let parts = pattern.split(separator: "{field}", omittingEmptySubsequences: false)
        return parts.joined(separator: name)
    }
}
