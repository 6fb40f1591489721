import CampaignModel

/// Turns fields whose names are paths, such as `person.email_addresses[0].address`, into a tree of
/// JSON and back.
enum JSONTree {
    private enum Step: Equatable {
        case member(String)
        case element(Int)
    }

    /// The object that holds every field at its path; of two at one place the first stays.
    static func value(of fields: [SentField]) -> JSONValue {
        var root = JSONValue.object([])
        for field in fields {
            let leaf: JSONValue =
                switch field.value {
                case .text(let text): .string(text)
                case .boolean(let flag): .boolean(flag)
                case .number(let text): .number(text)
                }
            place(leaf, at: steps(of: field.name)[...], in: &root)
        }
        return root
    }

    /// Every leaf with its path; empty lists, empty objects and `null` have none.
    static func fields(of value: JSONValue) throws(BodyProblem) -> [SentField] {
        var fields: [SentField] = []
        try collect(value, at: "", into: &fields)
        return fields
    }

    private static func collect(
        _ value: JSONValue,
        at path: String,
        into fields: inout [SentField]
    ) throws(BodyProblem) {
        guard fields.count < BodyLimits.fields else { throw .tooManyFields }
        switch value {
        case .null: break
        case .boolean(let flag): fields.append(SentField(path, .boolean(flag)))
        case .number(let text): fields.append(SentField(path, .number(text)))
        case .string(let text): fields.append(SentField(path, text))
        case .array(let values):
            for (number, value) in values.enumerated() {
                try collect(value, at: "\(path)[\(number)]", into: &fields)
            }
        case .object(let members):
            for member in members {
                guard !member.name.utf8.contains(where: { $0 == 0x2E || $0 == 0x5B }) else {
                    throw .malformed("a member named like a path")
                }
                let inner = path.isEmpty ? member.name : "\(path).\(member.name)"
                try collect(member.value, at: inner, into: &fields)
            }
        }
    }

    private static func steps(of path: String) -> [Step] {
        path.split(separator: ".").flatMap { part -> [Step] in
            guard let open = part.firstIndex(of: "["), part.hasSuffix("]"),
                let number = Int(part[part.index(after: open)...].dropLast()),
                (0..<64).contains(number)
            else { return [.member(String(part))] }
            return [.member(String(part[..<open])), .element(number)]
        }
    }

    private static func place(
        _ leaf: JSONValue,
        at steps: ArraySlice<Step>,
        in value: inout JSONValue
    ) {
        guard let step = steps.first else {
            if value == .null { value = leaf }
            return
        }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name):
            if value == .null { value = .object([]) }
            guard case .object(var members) = value else { return }
            let number = members.firstIndex { $0.name == name } ?? members.count
            if number == members.count { members.append(JSONValue.Member(name, .null)) }
            place(leaf, at: rest, in: &members[number].value)
            value = .object(members)
        case .element(let number):
            if value == .null { value = .array([]) }
            guard case .array(var values) = value else { return }
            while values.count <= number { values.append(.null) }
            place(leaf, at: rest, in: &values[number])
            value = .array(values)
        }
    }
}
