import CampaignModel
import Diagnostics

/// What can be wrong with `site.yaml` as a whole and with its languages and addresses.
extension DiagnosticKind {
    static let settingsMissing = DiagnosticKind(
        "SettingsMissing",
        .error,
        """
        There is no site.yaml, so nobody knows what the site is called, where it is served and where \
        signatures go. It lies beside content/ and themes/.
        """
    )
    static let invalidLanguage = DiagnosticKind(
        "InvalidLanguage",
        .error,
        """
        A language is written as BCP 47 has it: `en`, `pt-BR`, `zh-Hant`. Browsers, screen readers and \
        search engines know no others.
        """
    )
    static let languageTwice = DiagnosticKind(
        "LanguageTwice",
        .error,
        "A language is named twice, perhaps in different letter cases, and only one can hold."
    )
    static let noLanguages = DiagnosticKind(
        "NoLanguages",
        .error,
        "A site has at least one language; the first is the one whose pages live at `/`."
    )
    static let unusableBaseURL = DiagnosticKind(
        "UnusableBaseURL",
        .error,
        """
        `base_url` is the address at which the host serves the site: https, a host, perhaps a path, \
        and nothing else. Share links, the feed and the form's way back are made of it.
        """
    )
    static let unusableLink = DiagnosticKind(
        "UnusableLink",
        .error,
        """
        A link of the settings leads to a page of the site, and then begins with `/`, or to another \
        site, and then begins with https:// or http://. It holds no blanks.
        """
    )
    static let unusableName = DiagnosticKind(
        "UnusableName",
        .error,
        """
        The name of an endpoint or preset is what campaigns and options write: letters, digits, hyphens \
        and underscores, at most 60 of them.
        """
    )
    static let personalParameter = DiagnosticKind(
        "PersonalParameter",
        .error,
        """
        Names, e-mail addresses, postcodes and telephone numbers are never read from an address or put \
        into one: addresses end up in logs, histories and other sites' statistics.
        """
    )
    static let liveCountOfNoCampaign = DiagnosticKind(
        "LiveCountOfNoCampaign",
        .error,
        """
        The address of the live number needs `{page}`, which stands for the campaign's name; without it \
        every campaign would show the same number.
        """
    )
}

extension Diagnostic {
    static func settingsMissing(_ path: String) -> Diagnostic {
        Diagnostic(
            .settingsMissing,
            at: SourceLocation(path: path),
            "There is no site.yaml in this folder",
            why: "It says what the site is called, where it is served and where signatures go.",
            solutions: [
                "Run placard in the folder of the site, or name that folder with -C.",
                "Begin a new site with `placard new site`.",
            ]
        )
    }

    static func invalidLanguage(_ text: String, at location: SourceLocation) -> Diagnostic {
        let hyphenated = text.split(separator: "_").joined(separator: "-")
        let meant = LanguageTag(hyphenated).map { "Write '\($0)'." }
        return Diagnostic(
            .invalidLanguage,
            at: location,
            "'\(text)' is not a language",
            why: "Languages are written as BCP 47 has them, for browsers and search engines.",
            solutions: [meant ?? "Write a tag such as en, de or pt-BR."]
        )
    }

    static func languageTwice(_ language: LanguageTag, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .languageTwice,
            at: location,
            "The language '\(language)' is named a second time",
            solutions: ["Remove one of the two."]
        )
    }

    static func noLanguages(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .noLanguages,
            at: location,
            "The site has no language",
            solutions: ["Name at least one: languages: [en]"]
        )
    }

    static func unusableBaseURL(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableBaseURL,
            at: location,
            "'\(text)' cannot be the address of a site",
            why: "Share links, the feed and the form's way back are made of it.",
            solutions: ["Write https, the host and perhaps a path: https://commonground.example/"]
        )
    }

    static func unusableLink(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableLink,
            at: location,
            "'\(text)' leads nowhere",
            why: "A link starts with / for this site, or with https:// for another one.",
            solutions: ["Write /privacy/, /pages/about.md or a whole address."]
        )
    }

    static func unusableName(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableName,
            at: location,
            "'\(text)' cannot be the name of an endpoint or preset",
            solutions: ["Use letters, digits, hyphens and underscores, at most 60 of them."]
        )
    }

    static func personalParameter(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .personalParameter,
            at: location,
            "'\(name)' would read personal data from an address",
            why: "Addresses end up in logs, histories and other sites' statistics.",
            solutions: ["Remove it; the supporter writes it into the form."]
        )
    }

    static func liveCountOfNoCampaign(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .liveCountOfNoCampaign,
            at: location,
            "'\(text)' is the same for every campaign",
            why: "`{page}` stands for the campaign's name.",
            solutions: ["Write, for example: https://stats.commonground.example/{page}.json"]
        )
    }
}
