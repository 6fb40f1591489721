import CampaignModel
import ContentReading
import Diagnostics

/// The least that a site can say, and more below it, which replaces what has the same key; `⟦…⟧` in
/// what is added marks guilty characters.
struct SiteText {
    static let least = """
        title: Commonground
        base_url: https://commonground.example
        languages: [en, fr]
        organisation: {name: Commonground}

        """

    let text: String
    /// The marked places.
    let ranges: [SourceRange]

    init(adding marked: String, to least: String = Self.least) {
        var text = String.UnicodeScalarView()
        var starts: [SourcePosition] = []
        var ranges: [SourceRange] = []
        var position = SourcePosition.start
        for scalar in (Self.without(marked, least) + marked).unicodeScalars {
            switch scalar {
            case "⟦": starts.append(position)
            case "⟧":
                if let start = starts.popLast() {
                    ranges.append(SourceRange(from: start, to: position))
                }
            default:
                text.append(scalar)
                position.column += 1
                if scalar == "\n" { position = SourcePosition(line: position.line + 1, column: 1) }
            }
        }
        self.text = String(text)
        self.ranges = ranges
    }

    private static func without(_ marked: String, _ least: String) -> String {
        let keys = marked.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        return least.split(separator: "\n").filter { !keys.contains($0.prefix { $0 != ":" }) }
            .map { $0 + "\n" }.joined()
    }

    func read(
        environment: String = "production",
        options: [SettingOption] = []
    ) -> SettingsReading {
        SettingsReader(environment: environment, options: options).settings(from: Array(text.utf8))
    }
}

/// The mistakes as a terminal shows them, without the quoted lines.
func shown(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { $0.text { _, _ in nil } }.joined()
}
