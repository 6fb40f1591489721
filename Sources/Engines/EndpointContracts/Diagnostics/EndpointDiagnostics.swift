public import Diagnostics

/// Everything that can be wrong with presets, endpoints and the forms that post to them.
public enum EndpointDiagnostics {
    /// The kinds of this module.
    public static let kinds: [DiagnosticKind] = [
        unknownPreset, presetCircle, presetNameTaken, unknownPlaceholder, encodingNeedsScript,
        queryMissing, redirectFieldMissing, addressMissing, addressUnusable, notSecure,
        onThisMachine, endpointMissing, unknownEndpoint, valueNotForCampaigns, valueUnusable,
        idMissing, foreignEndpoint, fieldNotCarried, fieldNameTaken, consentNotHonoured,
        consentNotSent, consentTooLong, scriptOnly, consentOnlyRecorded,
    ]

    /// `'a', 'b' and 'c'`, for lists of names in messages; a long list is cut.
    static func list(_ names: [String]) -> String {
        var quoted = names.prefix(12).map { "'\($0)'" }
        if names.count > 12 { quoted.append("others") }
        guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "none" }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}
