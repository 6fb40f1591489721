/// A small site in English and Arabic, as text.
struct HarbourSite {
    /// Lines of `endpoints` below the production one.
    var endpoints = ""
    /// Lines of `environments`.
    var environments = ""
    /// The fields of the sign form, in YAML.
    var fields = "[name, email]"
    /// Whether the consent question is asked: `always` or `never`.
    var consent = "never"

    /// The channels, all of them.
    static let channels = """
        [whatsapp, facebook, email, copy, native, x, bluesky, telegram, mastodon, threads, linkedin, \
        reddit, sms, line, viber, qr]
        """

    /// What consent asks, by language: question, accept, decline, notice.
    static let consentWords = [
        "en": ["May we write to you?", "Yes, do", "No, thanks", "We tell {target} your name."],
        "ar": ["هل نراسلك؟", "نعم", "لا", "نخبر {target} باسمك."],
    ]

    /// `site.yaml`.
    var settings: String {
        """
        title: Harbour Light
        base_url: https://harbour.example
        languages: [en, ar]
        organisation:
          name: Harbour Light
          contact: hello@harbour.example
          privacy_url: {en: /privacy/, ar: /ar/privacy/}
        endpoints:
          main: {preset: form, url: "https://signatures.harbour.example/sign"}
        \(endpoints)
        environments:
          preview: {noindex: true, banner: true}
        \(environments)
        sign_form:
          fields: \(fields)
          consent:
            question: {en: "May we write to you?", ar: "هل نراسلك؟"}
            accept: {en: "Yes, do", ar: "نعم"}
            decline: {en: "No, thanks", ar: "لا"}
            ask: \(consent)
          notice: {en: "We tell **{target}** your name.", ar: "نخبر {target} باسمك."}
        share:
          channels: \(Self.channels)
        hosting: netlify

        """
    }

    /// The campaign's file in English, with further lines of front matter and of body.
    static func campaign(_ lines: String = "", body: String = "") -> String {
        """
        ---
        title: "Our harbour stays ours"
        target: "The Harbour Board"
        ask: "Keep the quays public."
        \(lines)
        ---

        Two quays are left on which anyone may sit.

        [Sign](sign:)

        \(body)

        """
    }

    /// What the campaign shares, in English.
    static let shareInEnglish = """
        share:
          title: "Quays & people"
          message: "Ours & yours: 100% public? Sign #now: {url} – thanks!"
          messages:
            x: "Short: {url}"
            email: {subject: "You & the quays?", body: "Dear friend,\\n1 + 1 = 2: {url}"}
          hashtags: [QuaysForAll]
          variants:
            parents: {channels: [facebook, line], title: "For our children"}
        """

    /// The campaign's file in Arabic, at an address of its own.
    static let arabicCampaign = """
        ---
        title: "ميناؤنا لنا"
        slug: ميناؤنا
        ask: "أبقوا الأرصفة عامة."
        share:
          title: "أرصفة وناس"
          message: "الميناء لنا، فهل توقِّع؟ {url}"
          messages:
            x: "وقِّع: {url}"
            email: {subject: "هل توقِّع معي؟", body: "مرحبًا، {url}"}
          variants:
            parents: {channels: [facebook, line], title: "لأطفالنا"}
        ---

        بقي رصيفان.

        [وقِّع](sign:)

        """

    /// The site in a folder of its own.
    func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try write(to: folder)
        return folder
    }

    /// Writes settings, a campaign and a privacy page, in both languages.
    func write(to folder: ScratchFolder) throws {
        try folder.write(settings, to: "site.yaml")
        let campaign = Self.campaign(Self.shareInEnglish, body: "[Send it](share:whatsapp)")
        try folder.write(campaign, to: "content/campaigns/harbour/campaign.md")
        try folder.write(Self.arabicCampaign, to: "content/campaigns/harbour/campaign.ar.md")
        let page = "---\ntitle: \"Privacy\"\n---\n\nWe keep little.\n"
        try folder.write(page, to: "content/pages/privacy.md")
        try folder.write(page, to: "content/pages/privacy.ar.md")
    }
}
