import CampaignModel
import Diagnostics
import YAML

extension SettingsTypes {
    /// `tracking`: parameters of an address.
    static let tracking = YAMLType<TrackingLists>.mapping(
        "a map with keep and identity",
        example: "{keep: [source, utm_source]}"
    ) { reader in
        let keep = reader.optional("keep", parameters)?.value.map(\.value)
        let identity = reader.optional("identity", parameters)?.value.map(\.value)
        return TrackingLists(
            keep: keep ?? TrackingLists.defaultKeep,
            identity: identity ?? TrackingLists().identity
        )
    }

    private static let parameters = YAMLType<[Located<String>]>.list(of: parameter)

    private static let parameter = YAMLType<String>(
        text: "the name of a parameter: letters, digits, hyphens, dots and underscores",
        example: "utm_source"
    ) { text in
        let isName = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
            default: false
            }
        }
        return isName && (1...60).contains(text.utf8.count) ? text : nil
    }
    .checked { name, location, findings -> String? in
        guard !PersonalParameters.contains(name.value) else {
            findings.report(.personalParameter(name.value, at: location))
            return nil
        }
        return name.value
    }

    /// `counts`: where the numbers come from.
    static let counts = YAMLType<CountsSettings>.mapping(
        "a map with file, show_from and live",
        example: "{show_from: 100}"
    ) { reader in
        let file = reader.optional("file", contentFile)
        let showFrom = reader.optional("show_from", FieldTypes.count)?.value
        let live = reader.optional("live", liveCounts)
        return CountsSettings(
            file: file,
            showFrom: showFrom ?? CountsSettings().showFrom,
            live: live
        )
    }

    private static let contentFile = YAMLType<String>(
        text: "a file in content/",
        example: "counts.yaml"
    ) { text in
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isInside = parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
        let isName = text.unicodeScalars.allSatisfy { $0 != "\\" && $0.value >= 0x20 }
        return isInside && isName ? text : nil
    }

    private static let liveCounts = FieldTypes.address.checked {
        address,
        location,
        findings -> String? in
        guard address.value.contains("{page}") else {
            findings.report(.liveCountOfNoCampaign(address.value, at: location))
            return nil
        }
        return address.value
    }
}
