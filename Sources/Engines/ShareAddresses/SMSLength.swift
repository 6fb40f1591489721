/// What a text message costs its sender: the parts that it is sent in.
public struct SMSLength: Sendable, Hashable {
    /// Characters as the network counts them; some count twice.
    public var units: Int
    /// Whether a character outside the GSM alphabet makes every character cost two bytes.
    public var isUnicode: Bool

    /// Counts a text.
    public init(_ text: String) {
        let costs = text.unicodeScalars.map { Self.cost(of: $0) }
        isUnicode = costs.contains(nil)
        units = isUnicode ? text.utf16.count : costs.reduce(0) { $0 + ($1 ?? 0) }
    }

    /// The parts: one of 160 (or 70) characters, or several of 153 (or 67), since each then begins
    /// with its number.
    public var segments: Int {
        let (single, several) = isUnicode ? (70, 67) : (160, 153)
        return units <= single ? 1 : (units + several - 1) / several
    }

    /// 1 for the default alphabet of 3GPP TS 23.038, 2 for its extension, `nil` for all else.
    private static func cost(of scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " "..."#", "%"..."?": 1
        case _ where basic.contains(scalar): 1
        case _ where extended.contains(scalar): 2
        default: nil
        }
    }

    private static let basic = Set(
        "\n\r$@£¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà".unicodeScalars
    )
    private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)
}
