/// What stands before and behind an amount of one currency: `CA$` and nothing, or nothing and ` €`.
struct MoneySigns: Sendable, Equatable {
    var before: [UInt8]
    var after: [UInt8]

    /// Reads `BEFORE|AFTER`.
    init?(_ text: [UInt8]) {
        guard let bar = text.firstIndex(of: UInt8(ascii: "|")) else { return nil }
        before = Array(text[..<bar])
        after = Array(text[(bar + 1)...])
    }

    /// The signs with a currency's code in the place of `¤`.
    func with(code: String) -> MoneySigns {
        var copy = self
        copy.before = Self.replacingSign(in: before, by: code)
        copy.after = Self.replacingSign(in: after, by: code)
        return copy
    }

    private static func replacingSign(in bytes: [UInt8], by code: String) -> [UInt8] {
        let sign = Array("¤".utf8)
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: sign) }) else {
            return bytes
        }
        return bytes[..<start] + Array(code.utf8) + bytes[(start + sign.count)...]
    }
}
