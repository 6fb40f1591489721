import CampaignModel

// What the program writes for other programs: keys in the order of their bytes, so that equal values
// give equal texts.
extension JSONValue {
    /// An object of the members that have a value, in the order of their keys' bytes.
    static func sorted(_ members: [(key: String, value: JSONValue?)]) -> JSONValue {
        .object(
            members.compactMap { key, value in value.map { Member(key, $0) } }
                .sorted { BuildManifest.isOrdered($0.name, $1.name) }
        )
    }

    /// A whole number.
    static func whole(_ number: Int) -> JSONValue { .number(String(number)) }

    /// A list of texts.
    static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// An object of texts.
    static func texts(_ texts: [String: String]) -> JSONValue {
        .sorted(texts.map { (key: $0, value: .string($1)) })
    }

    /// A whole document: an object with a line for each row of what it holds.
    var document: [UInt8] {
        var bytes: [UInt8] = []
        writeRows(to: &bytes) { $0.writeRows(to: &$1) { $0.write(to: &$1) } }
        bytes.append(0x0A)
        return bytes
    }

    /// Appends the value with a line for each element or member.
    private func writeRows(
        to bytes: inout [UInt8],
        _ writeRow: (JSONValue, inout [UInt8]) -> Void
    ) {
        let rows: [(key: String?, value: JSONValue)]
        let brackets: (UInt8, UInt8)
        switch self {
        case .array(let values) where !values.isEmpty:
            rows = values.map { (nil, $0) }
            brackets = (UInt8(ascii: "["), UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            rows = members.map { ($0.name, $0.value) }
            brackets = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        default: return write(to: &bytes)
        }
        bytes.append(brackets.0)
        var isFirst = true
        for (key, value) in rows {
            bytes += isFirst ? [0x0A] : [UInt8(ascii: ","), 0x0A]
            isFirst = false
            if let key {
                Self.write(key, to: &bytes)
                bytes += [UInt8(ascii: ":"), 0x20]
            }
            writeRow(value, &bytes)
        }
        bytes += [0x0A, brackets.1]
    }
}
