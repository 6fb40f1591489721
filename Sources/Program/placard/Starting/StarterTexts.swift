/// The texts that `placard new` writes: every text is quoted, so that no colon or hash is lost.
enum StarterTexts {
    /// A site with one campaign and a privacy page.
    static let site = [
        Starter.File(path: "site.yaml", text: settings),
        campaign(title: "Give the night bus back", name: "night-bus"),
        Starter.File(
            path: "content/pages/privacy.md",
            text: """
                ---
                title: "How we use your data"
                ---

                Say here who you are, what you store of those who sign, for how long, who sees it, \
                and how people have it deleted.

                """
        ),
        Starter.File(path: ".gitignore", text: "/output/\n/.placard/\n"),
    ]

    /// A campaign that builds as it stands.
    static func campaign(title: String, name: String) -> Starter.File {
        Starter.File(
            path: "content/campaigns/\(name)/campaign.md",
            text: """
                ---
                title: \(quoted(title))
                status: draft            # remove this line when the campaign may go public
                target: "Who can decide it"
                ask: "One sentence that people put their name to."
                call_to_action: "Sign the petition"
                signed_by: "Your name, for your organisation"
                ---

                Say in two sentences what is wrong and who can mend it.

                [Sign the petition](sign:)

                Then say why, with facts and their sources, and what happens when enough people sign.

                [Sign the petition](sign:)
                [Share it](share:)

                """
        )
    }

    /// A page.
    static func page(title: String, name: String) -> Starter.File {
        Starter.File(
            path: "content/pages/\(name).md",
            text: "---\ntitle: \(quoted(title))\n---\n\nWrite here.\n"
        )
    }

    /// A theme that changes nothing yet.
    static func theme(name: String) -> Starter.File {
        Starter.File(
            path: "themes/\(name)/theme.yaml",
            text: """
                name: "\(name)"
                version: "1.0"
                placard: ">=1.0"
                extends: default

                """
        )
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.split(whereSeparator: \.isNewline).joined(separator: " ").map { letter in
            letter == "\\" || letter == "\"" ? "\\\(letter)" : String(letter)
        }
        return "\"\(escaped.joined())\""
    }

    private static let settings = """
        # The settings of the site; `placard config` prints those in force, each with where it comes from.
        title: "Our campaigns"
        base_url: https://campaigns.example
        languages: [en]
        organisation:
          name: "Our organisation"
          about: "Who we are, in two sentences."
          address: "1 Example Street, 1000 Brussels"
          contact: hello@campaigns.example
          privacy_url: /privacy/
        endpoints:                    # where signatures go: the only places where a form can post
          main: {preset: form, url: "https://signatures.campaigns.example/sign"}
        sign_form:
          fields: [name, email, country, {postcode: optional}]
          consent:
            question: "May we e-mail you about this and other campaigns?"
            accept: "Yes, keep me posted"
            decline: "No, only count my signature"
            ask: always
          notice: "We pass your name to the target. [How we use your data](/privacy/)"
        share: {channels: [whatsapp, facebook, email, copy, native, x, bluesky, telegram]}

        """
}
