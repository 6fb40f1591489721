import CampaignModel
import Diagnostics

extension DiagnosticKind {
    static let missingWordsOfLaw = DiagnosticKind(
        "MissingWordsOfLaw",
        .error,
        """
        Consent and notice are words of law: whoever signs must have read them in the language of \
        the page, or the consent is worth nothing. A language of the site lacks them.
        """
    )
    static let incompleteConsent = DiagnosticKind(
        "IncompleteConsent",
        .error,
        """
        A consent question needs `question`, `accept` and `decline`: both answers are shown, and \
        neither is chosen beforehand.
        """
    )
    static let missingLanguage = DiagnosticKind(
        "MissingLanguage",
        .warning,
        """
        A text by language lacks a language of the site, so its pages show nothing there.
        """
    )
    static let languageNotOfSite = DiagnosticKind(
        "LanguageNotOfSite",
        .warning,
        """
        A text by language has words in a language that the site does not speak, so nobody reads them. \
        The language is misspelt, or lacks in `languages`.
        """
    )
}

extension Diagnostic {
    static func missingWordsOfLaw(
        _ key: String,
        _ language: LanguageTag,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingWordsOfLaw,
            at: location,
            "'\(key)' has no words in '\(language)'",
            why: "Whoever signs must read them in the language of the page.",
            solutions: ["Add `\(language): \"…\"` to it."]
        )
    }

    static func incompleteConsent(missing key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .incompleteConsent,
            at: location,
            "The consent question has no `\(key)`",
            why: "The question and both answers are shown to everyone who signs.",
            solutions: ["Add `\(key): \"…\"`, or set `ask: never`."]
        )
    }

    static func languageNotOfSite(
        _ language: LanguageTag,
        in key: String,
        _ known: [LanguageTag],
        at location: SourceLocation
    ) -> Diagnostic {
        let tags = known.map(\.identifier).joined(separator: ", ")
        return Diagnostic(
            .languageNotOfSite,
            at: location,
            "'\(key)' has words in '\(language)', which the site does not speak",
            why: "Nobody reads them: the site speaks \(tags).",
            solutions: ["Write the language as `languages` does, or remove its words."]
        )
    }

    static func missingLanguage(
        _ key: String,
        _ language: LanguageTag,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .missingLanguage,
            at: location,
            "'\(key)' has no words in '\(language)'",
            why: "Pages in that language show nothing in its place.",
            solutions: ["Add `\(language): \"…\"` to it."]
        )
    }
}
