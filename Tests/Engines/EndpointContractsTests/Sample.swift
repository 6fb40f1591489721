import CampaignModel
import Diagnostics
import EndpointContracts

/// Values that most tests of this module start from.
enum Sample {
    static func range(_ line: Int) -> SourceRange {
        SourceRange(at: SourcePosition(line: line, column: 1))
    }

    static func location(_ line: Int) -> SourceLocation {
        SourceLocation(path: "site.yaml", range: range(line))
    }

    static func settings(
        _ preset: String,
        id: String? = "42",
        keys: Preset = Preset("main")
    ) -> EndpointSettings {
        EndpointSettings(
            "main",
            preset: Located(preset, at: range(7)),
            id: id,
            keys: keys,
            location: location(6)
        )
    }

    /// The address that a preset of many organisations needs.
    static func url(for preset: String) -> EndpointPattern? {
        switch preset {
        case "form": "https://sign.commonground.example/sign"
        case "actionkit": "https://act.commonground.example/act/"
        case "queue": "https://queue.commonground.example/action"
        default: nil
        }
    }
}
