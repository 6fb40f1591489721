import CampaignModel
import Diagnostics

extension Diagnostic {
    static func stringsAreNoMap(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .malformedStrings,
            at: location,
            "The strings are no map from keys to words",
            why: "Templates find each string by its key.",
            solutions: ["Write lines like `log_in: \"Log in\"`."]
        )
    }

    static func stringIsNoText(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .malformedStrings,
            at: location,
            "String '\(key)' is no text",
            why: "A string is words, or `plural` with the forms of a word.",
            solutions: ["Write it like `\(key): \"Some words\"`."]
        )
    }

    static func unknownPluralForm(_ form: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unknownPluralForm,
            at: location,
            "'\(form)' is no plural form",
            why: "The forms are zero, one, two, few, many and other.",
            solutions: ["Write one of them, or `plural` for the number that picks the form."]
        )
    }

    static func incompletePlural(
        _ key: String,
        missing part: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .incompletePlural,
            at: location,
            "String '\(key)' has no `\(part)`",
            why: part == "other"
                ? "Every language has this form." : "It names the number that picks the form.",
            solutions: [
                part == "other"
                    ? "Add `other: \"…\"`." : "Add a line such as `plural: signature_count`."
            ]
        )
    }

    static func emptyString(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .emptyString,
            at: location,
            "String '\(key)' is empty",
            why: "A button or label without words would be a gap on the page.",
            solutions: [
                "Write its words, or remove the line to take the parent theme's."
            ]
        )
    }

    static func missingStrings(
        _ keys: [String],
        in language: LanguageTag,
        fallback: LanguageTag,
        at path: String
    ) -> Diagnostic {
        let shown = keys.prefix(5).joined(separator: ", ") + (keys.count > 5 ? " …" : "")
        return Diagnostic(
            .missingStrings,
            at: SourceLocation(path: path),
            "\(keys.count) string\(keys.count == 1 ? " is" : "s are") missing in '\(language)': \(shown)",
            why: "The words of '\(fallback)' stand in for them.",
            solutions: ["Add them there, or to `strings/\(language).yaml` of your own theme."]
        )
    }

    static func languageWithoutStrings(_ language: LanguageTag, in path: String) -> Diagnostic {
        Diagnostic(
            .languageWithoutStrings,
            at: SourceLocation(path: path),
            "The theme has no words in '\(language)'",
            why: "Buttons and labels of its pages are in the default language.",
            solutions: ["Add `strings/\(language).yaml` to a theme that extends this one."]
        )
    }

    static func stringWithoutDefault(_ key: Located<String>, in path: String, known: [String])
        -> Diagnostic
    {
        let nearest = NearestName.nearest(to: key.value, among: known)
        return Diagnostic(
            .stringWithoutDefault,
            at: SourceLocation(path: path, range: key.range),
            "String '\(key.value)' does not exist in the default language",
            why: "It is misspelt, or nothing could stand in for it elsewhere.",
            solutions: [
                nearest.map { "Write '\($0)' if that is meant." }
                    ?? "Add it to the default language's file, or remove it."
            ]
        )
    }

    static func unknownTone(_ tone: Tone, in path: String) -> Diagnostic {
        let file = "strings/\(tone.language.value)@\(tone.name.value).yaml"
        return Diagnostic(
            .unknownTone,
            at: SourceLocation(path: path, range: tone.name.range),
            "The theme has no tone '\(tone.name.value)' for '\(tone.language.value)'",
            why: "It would be in \(file).",
            solutions: ["Remove the tone, or add that file."]
        )
    }
}
