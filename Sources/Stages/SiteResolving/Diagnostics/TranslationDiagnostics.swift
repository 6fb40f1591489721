import CampaignModel
public import Diagnostics

extension DiagnosticKind {
    static let placeholdersDiffer = DiagnosticKind(
        "PlaceholdersDiffer",
        .warning,
        """
        A text and its translation differ in the names in braces, for which values are put in. What \
        the translation lacks its readers never learn; what it has beyond the original is most likely \
        misspelt, and shown as it is.
        """
    )
    static let notTranslated = DiagnosticKind(
        "NotTranslated",
        .warning,
        """
        A text in another language is word for word that of the original. Somebody copied it and \
        forgot to translate it, most likely.
        """
    )
    static let wordsWithoutOriginal = DiagnosticKind(
        "WordsWithoutOriginal",
        .warning,
        """
        A translation has words of which the original has none: readers of the original see its \
        language's default instead, so the two say different things. Give both their words, or neither.
        """
    )
    static let linkNotTranslated = DiagnosticKind(
        "LinkNotTranslated",
        .warning,
        """
        The original's text leads its readers to the form, to the donation page, to the share links \
        or to a source, and the translation's does not.
        """
    )
    static let staleTranslation = DiagnosticKind(
        "StaleTranslation",
        .warning,
        """
        A translation is older than its original: `translates` in its front matter records what it \
        was made of, and that has changed since. Bring it up to date, then record it anew with \
        `placard translated FILE`.
        """
    )
    static let unreadableTranslationRecord = DiagnosticKind(
        "UnreadableTranslationRecord",
        .warning,
        """
        What `translates` says is not what `placard translated` writes there, so nobody can tell \
        whether the translation is older than its original.
        """
    )
    static let unrecordedTranslations = DiagnosticKind(
        "UnrecordedTranslations",
        .note,
        """
        Translations without `translates` in their front matter do not say what they were made of, so \
        `placard check` cannot tell when their originals change. `placard translated FILE` records it.
        """
    )
}

extension Diagnostic {
    static func placeholders(of pair: TranslatedText, in name: String, at location: SourceLocation)
        -> [Diagnostic]
    {
        let lacking = pair.lackingPlaceholders.map { placeholder in
            Diagnostic(
                .placeholdersDiffer,
                at: location,
                "'\(name)' lacks {\(placeholder)}, which the original has",
                why: "Its readers never learn what is put in there.",
                solutions: ["Write {\(placeholder)} where the value belongs."]
            )
        }
        let further = pair.furtherPlaceholders.map { placeholder in
            Diagnostic(
                .placeholdersDiffer,
                at: location,
                "'\(name)' has {\(placeholder)}, which the original lacks",
                why: "A misspelt name is shown as it is.",
                solutions: ["Write it as the original does, or remove it."]
            )
        }
        return lacking + further
    }

    /// A text that is word for word the original's; `nil` for a paragraph.
    static func notTranslated(_ name: String?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .notTranslated,
            at: location,
            (name.map { "'\($0)'" } ?? "This paragraph") + " is word for word the original's",
            why: "Readers of this language find a foreign text.",
            solutions: ["Translate it."]
        )
    }

    static func wordsWithoutOriginal(_ name: String, in path: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .wordsWithoutOriginal,
            at: location,
            "'\(name)' stands in the translation alone",
            why: "Readers of the original see its language's default.",
            solutions: ["Add `\(name)` to \(path), or remove it here."]
        )
    }

    static func linkNotTranslated(
        _ deed: String,
        in path: String,
        at range: SourceRange?,
        original: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .linkNotTranslated,
            at: SourceLocation(path: path, range: range),
            "The translation has no link to '\(deed)'",
            why: deed == "sign:"
                ? "Its readers are never asked to sign." : "The original leads its readers there.",
            solutions: ["Add `[…](\(deed))` where the original has it."],
            notes: [Note(at: original, "the original's link")]
        )
    }

    static func staleTranslation(
        changed: [(name: String, text: String, location: SourceLocation)],
        removedFields: [String],
        removedParagraphs: Int,
        path: String,
        at location: SourceLocation
    ) -> Diagnostic {
        let fields = changed.map(\.name).filter { $0 != SourceWords.textName }
        let paragraphs = changed.count - fields.count
        var parts = (fields + removedFields).map { "'\($0)'" }
        let touched = max(paragraphs, removedParagraphs)
        if touched > 0 { parts.append("\(touched) paragraph\(touched == 1 ? "" : "s")") }
        return Diagnostic(
            .staleTranslation,
            at: location,
            "The translation is older than its original: \(parts.joined(separator: ", ")) changed",
            why: "It says what the original no longer says.",
            solutions: [
                "Bring it up to date, then run `placard translated \(path)`."
            ],
            notes: changed.prefix(10).map { name, text, place in
                let what = name == SourceWords.textName ? "the paragraph is now" : "\(name) is now"
                return Note(
                    at: place,
                    "\(what): “\(text.count > 80 ? text.prefix(79) + "…" : text)”"
                )
            }
        )
    }

    static func unreadableTranslationRecord(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unreadableTranslationRecord,
            at: location,
            "'translates' does not say what the translation was made of",
            why: "It holds digests that `placard translated` writes.",
            solutions: ["Remove the line, bring the file up to date, and run `placard translated`."]
        )
    }

    /// Translations that record nothing, told once at the first of them.
    public static func unrecordedTranslations(_ paths: [String]) -> Diagnostic? {
        paths.min().map { first in
            Diagnostic(
                .unrecordedTranslations,
                at: SourceLocation(path: first),
                paths.count == 1
                    ? "A translation does not say what it was made of"
                    : "\(paths.count) translations do not say what they were made of, this one first",
                why: "Nobody is told when its original changes.",
                solutions: ["Run `placard translated FILE …` for those that are up to date."]
            )
        }
    }
}
