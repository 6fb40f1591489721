import CampaignModel
import Diagnostics

extension DiagnosticKind {
    static let duplicateCampaign = DiagnosticKind(
        "DuplicateCampaign",
        .error,
        """
        Two files are the original of one campaign. A campaign's name is its identity: counts, \
        signatures and the form service know it by that name, so only one file may have it. Keep \
        `campaigns/NAME/campaign.md` or `campaigns/NAME.md`, not both.
        """
    )
    static let unknownLanguage = DiagnosticKind(
        "UnknownLanguage",
        .error,
        """
        A file is in a language that `languages` of site.yaml does not list, so it has no place in \
        the site. Add the language to site.yaml or correct the file.
        """
    )
    static let translationWithoutOriginal = DiagnosticKind(
        "TranslationWithoutOriginal",
        .error,
        """
        A translation takes its facts (slug, dates, target, sources …) from its original, and there \
        is none of that name. Add the original or rename the translation.
        """
    )
    static let translationInOriginalLanguage = DiagnosticKind(
        "TranslationInOriginalLanguage",
        .error,
        """
        A translation is in the language that the original is written in, so two files claim the \
        same page. Remove one, or set `language` in the original.
        """
    )
    static let missingTranslation = DiagnosticKind(
        "MissingTranslation",
        .warning,
        """
        The original sets words that the translation does not. The page or the e-mail then shows the \
        language's default, which is rarely what the campaign wants to say. Translate the words shown.
        """
    )
    static let languageWithoutCampaign = DiagnosticKind(
        "LanguageWithoutCampaign",
        .warning,
        """
        An update or a text for the e-mail is in a language in which its campaign has no file. It \
        would need the campaign's page around it, so nothing is made of it.
        """
    )
}

extension Diagnostic {
    static func duplicateCampaign(_ head: CampaignHead, earlier: CampaignHead) -> Diagnostic {
        Diagnostic(
            .duplicateCampaign,
            at: SourceLocation(path: head.file.path),
            "Campaign '\(head.name)' already has an original",
            why: "Counts and signatures know a campaign by its name, so only one file may have it.",
            solutions: [
                "Rename this file, or move what it says into \(earlier.file.path) and remove it."
            ],
            notes: [Note(at: SourceLocation(path: earlier.file.path), "the first original")]
        )
    }

    static func unknownLanguage(
        _ language: Located<LanguageTag>,
        in path: String,
        known: [LanguageTag]
    ) -> Diagnostic {
        Diagnostic(
            .unknownLanguage,
            at: SourceLocation(path: path, range: language.range),
            "Language '\(language.value)' is not a language of this site",
            why: "site.yaml lists \(list(known)).",
            solutions: [
                "Add '\(language.value)' to `languages` in site.yaml, or use one of those listed."
            ]
        )
    }

    static func unknownFileLanguage(
        _ language: LanguageTag?,
        path: String,
        known: [LanguageTag]
    ) -> Diagnostic {
        Diagnostic(
            .unknownLanguage,
            at: SourceLocation(path: path),
            "The file's name says '\(language?.identifier ?? "")', which is not a language of this site",
            why: "site.yaml lists \(list(known)).",
            solutions: [
                "Rename the file, or add the language to `languages` in site.yaml."
            ]
        )
    }

    static func translationWithoutOriginal(
        name: String,
        path: String,
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            .translationWithoutOriginal,
            at: SourceLocation(path: path),
            "There is no original of '\(name)' that this file could translate",
            why: "Dates, target, sources and address of a translation come from its original.",
            solutions: [
                nearest.map { "Rename it if it belongs to '\($0)', the nearest name." }
                    ?? "Add the original, or remove the language from this file's name."
            ]
        )
    }

    static func translationInOriginalLanguage(
        path: String,
        language: LanguageTag,
        original: String
    ) -> Diagnostic {
        Diagnostic(
            .translationInOriginalLanguage,
            at: SourceLocation(path: path),
            "This translation is in '\(language)', the language of its original",
            why: "Both would be the page of the same address.",
            solutions: [
                "Remove one of the two, or set `language` in \(original) to what it is written in."
            ],
            notes: [Note(at: SourceLocation(path: original), "the original")]
        )
    }

    static func missingTranslation(
        _ field: String,
        of original: Located<String>,
        in originalPath: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingTranslation,
            at: location,
            "'\(field)' is not translated",
            why: "The original says: \(shortened(original.value))",
            solutions: ["Add `\(field):` to this file in its own language."],
            notes: [
                Note(at: SourceLocation(path: originalPath, range: original.range), "the original")
            ]
        )
    }

    /// An update or a text for the e-mail without a page around it.
    static func languageWithoutCampaign(
        _ language: LanguageTag,
        of campaign: Campaign,
        path: String
    ) -> Diagnostic {
        Diagnostic(
            .languageWithoutCampaign,
            at: SourceLocation(path: path),
            "Campaign '\(campaign.name)' has no text in '\(language)', so nothing is made of this file",
            why: "A page in a language exists only where the campaign has a file in it.",
            solutions: ["Translate \(campaign.path) too, or remove this file."]
        )
    }

    /// A text for the e-mail that exists in the campaign's own language only.
    static func untranslatedMail(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .missingTranslation,
            at: location,
            "The e-mail's own text is not translated",
            why: "The mail in this language takes the page's text instead.",
            solutions: [
                "Translate \(path) into \(mail(path, translatedAs: location.path))."
            ],
            notes: [Note(at: SourceLocation(path: path), "the original")]
        )
    }

    /// Where a translation's e-mail lies: beside the original's, with the ending of `campaign.fr.md`.
    private static func mail(_ original: String, translatedAs path: String) -> String {
        let ending = path.split(separator: ".").suffix(2).joined(separator: ".")
        return original.split(separator: ".").dropLast().joined(separator: ".") + "." + ending
    }

    /// The tags as a sentence holds them: `en, fr and de`.
    private static func list(_ languages: [LanguageTag]) -> String {
        let tags = languages.map(\.identifier)
        guard let last = tags.last, tags.count > 1 else { return tags.first ?? "none" }
        return tags.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A text's beginning, on one line.
    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 120 ? "“\(line.prefix(119))…”" : "“\(line)”"
    }
}
