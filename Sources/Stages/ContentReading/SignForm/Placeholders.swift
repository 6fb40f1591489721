import Diagnostics
import YAML

/// Finds words in braces that stand for nothing.
enum Placeholders {
    /// Reports the first word in braces that is not known.
    static func check(
        _ text: String,
        known: [String],
        _ location: SourceLocation,
        _ findings: inout Findings
    ) {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            rest = rest[rest.index(after: open)...]
            let word = rest.prefix { $0 == "_" || $0 == "-" || $0.isLetter }
            rest = rest[word.endIndex...]
            guard rest.first == "}", !word.isEmpty, !known.contains(String(word)) else { continue }
            findings.report(.unknownPlaceholder(String(word), known: known, at: location))
            return
        }
    }
}
