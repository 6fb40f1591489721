import Locales

/// A country's postcodes as a regular expression for the script, over a text whose digits are `#`, whose
/// letters are `@`, and whose spaces and hyphens are gone.
struct PostcodePattern {
    /// The expression: `^(@?@?@?#####)$`.
    let text: String

    init(_ rule: PostcodeRule) {
        let forms = rule.shapes.map { shape in
            // The country's letters may stand before digits: "D-10115".
            (shape.hasPrefix("#") ? "@?@?@?" : "")
                + shape.map { $0 == "*" ? "." : String($0) }.joined()
        }
        text = "^(\(forms.joined(separator: "|")))$"
    }
}
