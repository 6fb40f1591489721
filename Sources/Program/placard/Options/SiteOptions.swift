import ArgumentParser

/// The options that say which site is meant and how it is looked at.
struct SiteOptions: ParsableArguments {
    @Option(
        name: [.customShort("C")],
        help: ArgumentHelp("Run as if started in this folder.", valueName: "dir")
    )
    var directory: String?

    @Option(
        help: ArgumentHelp(
            "Take the content from another folder, such as a stranger's checkout.",
            valueName: "dir"
        )
    )
    var content: String?

    @Option(
        help: ArgumentHelp(
            "The address at which the site is served, or auto for the deploy address of the CI.",
            valueName: "url"
        )
    )
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            "The environment: production, preview or one of site.yaml.",
            valueName: "name"
        )
    )
    var environment: String?

    @Flag(help: "Build drafts too.")
    var drafts = false

    @Flag(help: "Build what is not published yet too.")
    var scheduled = false

    @Option(
        help: ArgumentHelp(
            "The moment that decides what is published and closed, such as 2026-11-22T12:00:00Z.",
            valueName: "time"
        )
    )
    var now: String?

    @Option(
        help: ArgumentHelp(
            "Set one key of site.yaml for this run; may be repeated.",
            valueName: "key=value"
        )
    )
    var set: [String] = []

    @Option(
        help: ArgumentHelp("Take the signature counts from this file.", valueName: "file")
    )
    var counts: String?
}
