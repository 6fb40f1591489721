import CampaignModel
import Diagnostics
import Locales

/// Mistakes that only the whole program sees.
enum ProgramDiagnostics {
    /// Every kind of diagnostic that the program itself gives.
    static let kinds: [DiagnosticKind] = [
        changedDuringBuildKind, pullRequestKind, timeZoneKind, noContentKind, noSiteFolderKind,
        noCountsKind,
        languageWithoutConventionsKind,
        mailTooLargeKind, mailLargeKind, addressVanishedKind,
    ]

    private static let changedDuringBuildKind = DiagnosticKind(
        "ChangedDuringBuild",
        .error,
        """
        A file changed between the moment when its front matter was read and the moment when its \
        text was. The pages would show a mixture, so nothing was written. Build again.
        """
    )
    private static let pullRequestKind = DiagnosticKind(
        "ProductionInPullRequest",
        .error,
        """
        CI says that this is a pull request, whose words may be a stranger's. A production build of \
        it would collect real signatures under them. Build the preview there.
        """
    )

    private static let timeZoneKind = DiagnosticKind(
        "UnknownTimeZone",
        .error,
        """
        `time_zone` is no name of the system's time zone tables, so no date could be told. Names are \
        those of the IANA database, such as Europe/Brussels.
        """
    )
    private static let noContentKind = DiagnosticKind(
        "NoContent",
        .error,
        """
        There is no folder `content` beside site.yaml, so there is nothing to build. Start a campaign \
        with `placard new campaign "Title"`.
        """
    )

    private static let noSiteFolderKind = DiagnosticKind(
        "NoSiteFolder",
        .error,
        """
        `content`, `themes` and `static` are folders beside site.yaml. Symbolic links are not followed \
        there: what lies behind one is not part of the site, whoever checks the site out lacks it, and \
        in a stranger's checkout it could show files of this machine.
        """
    )

    static func unknownTimeZone(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            timeZoneKind,
            at: location,
            "There is no time zone '\(name)'",
            why: "Dates without a time begin and end in the site's time zone.",
            solutions: ["Write a name such as `Europe/Brussels`, or `UTC`."]
        )
    }

    static func noContent(_ path: String) -> Diagnostic {
        Diagnostic(
            noContentKind,
            at: SourceLocation(path: path),
            "There is no content",
            why: "Campaigns lie in the folder `content/campaigns`.",
            solutions: ["Run `placard new campaign \"Title\"`."]
        )
    }

    static func noSiteFolder(_ name: String, isLink: Bool) -> Diagnostic {
        let option = name == "content" ? ["Or name the folder itself: `--content DIR`."] : []
        return Diagnostic(
            noSiteFolderKind,
            at: SourceLocation(path: name),
            isLink ? "'\(name)' is a symbolic link" : "'\(name)' is no folder",
            why: isLink
                ? "What lies behind a link is not part of the site, and could be any file."
                : "What the site is made from lies in folders beside site.yaml.",
            solutions: [
                isLink
                    ? "Put the folder itself in its place, or a copy of it."
                    : "Move the file away, or put a folder in its place."
            ] + option
        )
    }

    private static let noCountsKind = DiagnosticKind(
        "CountsUnreadable",
        .error,
        """
        The file of signature counts that `counts: {file: …}` names cannot be read. It lies in \
        `content/`.
        """
    )
    static func noCounts(_ name: String, _ words: String, at location: SourceLocation) -> Diagnostic
    {
        Diagnostic(
            noCountsKind,
            at: location,
            "The counts in '\(name)' cannot be read: \(words)",
            why: "The file lies in content/.",
            solutions: ["Correct the name, or add the file."]
        )
    }

    private static let languageWithoutConventionsKind = DiagnosticKind(
        "LanguageWithoutConventions",
        .warning,
        """
        Placard has no table of how a language of the site writes numbers, money, dates and countries. \
        Those of the site's first language stand in, as its words do where the theme lacks them.
        """
    )
    static func languageWithoutConventions(
        _ language: Located<LanguageTag>,
        standIn: LanguageTag,
        in path: String
    ) -> Diagnostic {
        let known = LocaleConventions.languages.map(\.identifier).joined(separator: ", ")
        return Diagnostic(
            languageWithoutConventionsKind,
            at: SourceLocation(path: path, range: language.range),
            "Dates and money in '\(language.value)' are written as in '\(standIn)'",
            why: "There are tables for \(known), with their regions.",
            solutions: ["Leave it so; CONTRIBUTING.md of Placard says how a table is added."]
        )
    }

    static func changedDuringBuild(_ path: String) -> Diagnostic {
        Diagnostic(
            changedDuringBuildKind,
            at: SourceLocation(path: path),
            "The file changed while the site was built",
            why: "Its pages would show a mixture; nothing was written.",
            solutions: ["Build again."]
        )
    }

    /// Whether a mistake says only that a file was changed while it was read.
    static func isPassing(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.kind == changedDuringBuildKind
    }

    static func productionInPullRequest(_ sign: String, settings path: String) -> Diagnostic {
        Diagnostic(
            pullRequestKind,
            at: SourceLocation(path: path),
            "Production is not built from a pull request (\(sign))",
            why: "A stranger's words would collect real signatures.",
            solutions: ["Build with `--environment preview`."]
        )
    }
}
