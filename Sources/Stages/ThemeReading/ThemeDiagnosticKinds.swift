import Diagnostics

extension DiagnosticKind {
    static let unknownTheme = DiagnosticKind(
        "UnknownTheme",
        .error,
        """
        A site or theme names a theme that is neither in `themes/` nor inside Placard \
        (`default`).
        """
    )
    static let themeCircle = DiagnosticKind(
        "ThemeCircle",
        .error,
        """
        Themes extend each other in a circle, or more than five of them in a row, so that \
        nobody could tell which file wins.
        """
    )
    static let themeWithoutManifest = DiagnosticKind(
        "ThemeWithoutManifest",
        .error,
        """
        A theme's folder has no theme.yaml, which names the theme and what it extends.
        """
    )
    static let versionNotMet = DiagnosticKind(
        "PlacardTooOld",
        .error,
        """
        A theme demands another version of Placard. Its templates may use names that this one \
        does not know.
        """
    )
    static let themeFileRefused = DiagnosticKind(
        "ThemeFileRefused",
        .error,
        """
        A theme holds a symbolic link or something else that is no plain file. Put a copy of \
        the file there.
        """
    )
    static let themeFileUnreadable = DiagnosticKind(
        "ThemeFileUnreadable",
        .error,
        """
        A file of a theme cannot be read, or is larger than 16 MB.
        """
    )
    static let themeFileNotUTF8 = DiagnosticKind(
        "ThemeFileNotUTF8",
        .error,
        """
        A template holds bytes that are not UTF-8, so its letters would be shown wrong. Save it as \
        UTF-8.
        """
    )
    static let missingTemplate = DiagnosticKind(
        "MissingTemplate",
        .error,
        """
        A theme has no template for a type of page that every site has. Take it over by \
        `extends: default`.
        """
    )
    static let unusableMailStyle = DiagnosticKind(
        "UnusableMailStyle",
        .error,
        """
        The stylesheet of e-mails has a selector that is neither an element's name nor made of classes. \
        Its rules are written into the elements themselves, since many mail programs drop stylesheets.
        """
    )
    static let unknownThemeSetting = DiagnosticKind(
        "UnknownThemeSetting",
        .error,
        """
        A site sets, or a colour names, a setting that the theme does not declare under \
        `settings`.
        """
    )
    static let wrongThemeSetting = DiagnosticKind(
        "WrongThemeSetting",
        .error,
        """
        A theme's setting has a value of another type than the theme declares.
        """
    )
    static let settingWithoutValue = DiagnosticKind(
        "ThemeSettingWithoutValue",
        .error,
        """
        A setting that is not optional has neither a default nor a value in site.yaml.
        """
    )
    static let unusableSettingName = DiagnosticKind(
        "UnusableSettingName",
        .error,
        """
        A setting's name becomes a name of templates and of a custom property in CSS: small \
        letters, digits and `_`, and a letter first.
        """
    )
    static let contrastTooLow = DiagnosticKind(
        "ContrastTooLow",
        .error,
        """
        Words in this colour cannot be read well on their background: WCAG 2.2, level AA, asks \
        for a contrast of 4.5 to 1.
        """
    )
    static let missingAsset = DiagnosticKind(
        "MissingAsset",
        .error,
        """
        A theme names a file that is not in the `assets/` of the theme or of those that it \
        extends.
        """
    )
    static let assetCircle = DiagnosticKind(
        "AssetCircle",
        .error,
        """
        Stylesheets or scripts import each other in a circle, so that no hash can cover them.
        """
    )
    static let malformedStrings = DiagnosticKind(
        "MalformedStrings",
        .error,
        """
        A file of `strings/` holds a map from keys to words, or to `plural` and the forms of a \
        word.
        """
    )
    static let emptyString = DiagnosticKind(
        "EmptyString",
        .error,
        """
        A string of a theme has no words, so a button or label would be empty.
        """
    )
    static let missingPluralForm = DiagnosticKind(
        "MissingPluralForm",
        .warning,
        """
        A string that goes with a number lacks a form that the numbers below a million take in its \
        language. Polish says "1 podpis", "3 podpisy", "5 podpisów": three forms, by CLDR's rules.
        """
    )
    static let foreignPluralForm = DiagnosticKind(
        "ForeignPluralForm",
        .warning,
        """
        A string that goes with a number has a form that no number takes in its language. It belongs \
        to another language's file, most likely.
        """
    )
    static let stringPlaceholdersDiffer = DiagnosticKind(
        "StringPlaceholdersDiffer",
        .warning,
        """
        A string and its translation put different values between their words, so readers of the one \
        learn something that readers of the other do not.
        """
    )
    static let stringNotTranslated = DiagnosticKind(
        "StringNotTranslated",
        .warning,
        """
        A string is word for word that of the default language. A string that needs no words of its \
        own can be left out: the default language's stands in.
        """
    )
    static let unknownPluralForm = DiagnosticKind(
        "UnknownPluralForm",
        .error,
        """
        A string with `plural` has the forms zero, one, two, few, many and other, as the \
        language needs them.
        """
    )
    static let incompletePlural = DiagnosticKind(
        "IncompletePlural",
        .error,
        """
        A string with several forms needs `plural`, which names the number that picks one, and \
        the form `other`, which every language has.
        """
    )
    static let missingStrings = DiagnosticKind(
        "MissingStrings",
        .warning,
        """
        A language of the site lacks words that the theme shows; the default language's stand \
        in for them.
        """
    )
    static let languageWithoutStrings = DiagnosticKind(
        "LanguageWithoutStrings",
        .warning,
        """
        The theme has no words in a language of the site; the default language's stand in for \
        them. Add `strings/LANGUAGE.yaml` to a theme that extends it.
        """
    )
    static let stringWithoutDefault = DiagnosticKind(
        "StringWithoutDefault",
        .error,
        """
        A string is in one language and not in the default one: it is misspelt, or nothing \
        could stand in for it elsewhere.
        """
    )
    static let unknownTone = DiagnosticKind(
        "UnknownTone",
        .error,
        """
        `tone` names words that the theme does not have: `{de: informal}` takes \
        `strings/de@informal.yaml`.
        """
    )
}
