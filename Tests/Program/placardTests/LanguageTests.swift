import Foundation
import Testing

/// A site of five languages with gaps, seen from outside: what its pages say of each other.
@Suite struct LanguageTests {
    private static let languages = ["en", "fr", "de", "ar", "pt-BR"]
    private static let base = "https://many.example"

    /// Which languages each campaign has, its own first.
    private static let campaigns: [(name: String, languages: [String])] = [
        ("everywhere", ["en", "fr", "de", "ar", "pt-BR"]), ("alone", ["en"]),
        ("without-english", ["de", "fr", "ar"]), ("arabic-alone", ["ar"]),
        ("two", ["fr", "pt-BR"]), ("three", ["pt-BR", "en", "ar"]),
    ]

    /// The site, in a fresh folder.
    private static func site() throws -> SiteRun {
        let site = try SiteRun(of: Sites.base)
        try FileManager.default.removeItem(at: site.folder.appendingPathComponent("content"))
        try site.write(
            """
            title: Many
            base_url: \(base)
            languages: [\(languages.joined(separator: ", "))]
            organisation: {name: Many}
            endpoints: {main: {preset: form, url: "https://sign.many.example/"}}
            sign_form: {fields: [name], consent: {ask: never}}
            donate: {url: "https://many.example/give?a={amount}&c={currency}", currency: EUR, ask: {EUR: 3, CAD: 4}}
            topics: {all: All}
            """,
            to: "site.yaml"
        )
        for (name, languages) in campaigns {
            for (number, language) in languages.enumerated() {
                let ending = number == 0 ? "" : ".\(language)"
                let facts =
                    number > 0
                    ? "slug: \(name)-\(language.lowercased())"
                    : "language: \(language)\npublished: 2026-01-0\(languages.count)\ntopics: [all]"
                let folder = "content/campaigns/\(name)"
                try site.write(
                    "---\ntitle: \"\(name) \(language)\"\n\(facts)\n---\nWords.\n",
                    to: "\(folder)/campaign\(ending).md"
                )
                try site.write(
                    "---\ntitle: \"News \(language)\"\n---\nNews.\n",
                    to: "\(folder)/updates/2026-02-01-news\(ending).md"
                )
            }
        }
        for ending in ["", ".fr", ".ar"] {
            try site.write("---\ntitle: \"Us\"\n---\nUs.\n", to: "content/pages/about\(ending).md")
        }
        return site
    }

    /// The alternates of an address: tag → address.
    private typealias Alternates = [String: String]

    /// The alternates in the heads of all pages that name one address of their own.
    private static func alternatesInHeads(of site: SiteRun) throws -> [String: Alternates] {
        var found: [String: Alternates] = [:]
        for (path, file) in try site.outputFiles() where path.hasSuffix("index.html") {
            let page = String(decoding: file.bytes, as: UTF8.self)
            guard let own = page.firstMatch(of: #/<link rel="canonical" href="([^"]+)">/#)?.1,
                own == base + "/" + path.dropLast("index.html".count)
            else { continue }
            found[String(own)] = alternates(
                in: page.matches(of: #/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/#)
                    .map { ($0.1, $0.2) }
            )
        }
        return found
    }

    private static func alternatesInSitemap(of site: SiteRun) throws -> [String: Alternates] {
        let file = try site.outputFiles()["sitemap.xml"]
        let text = String(decoding: try #require(file).bytes, as: UTF8.self)
        var found: [String: Alternates] = [:]
        for entry in text.matches(of: #/(?s)<url><loc>(.*?)</loc>(.*?)</url>/#) {
            found[String(entry.1)] = alternates(
                in: entry.2.matches(of: #/hreflang="([^"]+)" href="([^"]+)"/#).map { ($0.1, $0.2) }
            )
        }
        return found
    }

    private static func alternates(in pairs: [(Substring, Substring)]) -> Alternates {
        Dictionary(pairs.map { (String($0), String($1)) }, uniquingKeysWith: { "\($0) \($1)" })
    }

    @Test func everyAlternateNamesBackAndSitemapAndHeadsAgree() async throws {
        let site = try Self.site()
        defer { site.remove() }
        let outcome = try await site.run(["build"] + SiteRun.now)
        try #require(outcome.status == 0, "\(outcome.errors)")
        let heads = try Self.alternatesInHeads(of: site)
        let sitemap = try Self.alternatesInSitemap(of: site)
        #expect(heads == sitemap)
        #expect(heads.count > 40)
        for (address, alternates) in heads where !alternates.isEmpty {
            let tags = alternates.filter { $0.key != "x-default" }
            #expect(tags.values.contains(address), "\(address) does not name itself")
            for other in tags.values { #expect(heads[other] == alternates, "\(address) \(other)") }
            let fallback = try #require(alternates["x-default"])
            #expect(tags.values.contains(fallback))
            if let english = tags["en"] { #expect(fallback == english) }
        }
        let german = heads["\(Self.base)/de/without-english/"]
        #expect(german?["x-default"] == "\(Self.base)/de/without-english/")
        #expect(german?["fr"] == "\(Self.base)/fr/without-english-fr/")
        #expect(heads["\(Self.base)/pt-br/three/"]?["x-default"] == "\(Self.base)/three-en/")
        #expect(heads["\(Self.base)/ar/arabic-alone/"] == [:])
    }

    @Test func theListSaysWhatEachLanguageFallsBackTo() async throws {
        let site = try Self.site()
        defer { site.remove() }
        let outcome = try await site.run(["list", "--languages", "--format", "csv"] + SiteRun.now)
        #expect(
            outcome.output == """
                language,name,address,direction,campaigns,words,dates and money\r
                en,English,/,ltr,3,en,en\r
                fr,Français,/fr/,ltr,3,fr → en,fr\r
                de,Deutsch,/de/,ltr,2,de → en,de\r
                ar,العربية,/ar/,rtl,4,ar → en,ar\r
                pt-BR,Português (Brasil),/pt-br/,ltr,3,pt → en,pt-BR → pt\r

                """
        )
    }

    @Test func theTableOfAsksIsExplained() async throws {
        let site = try Self.site()
        defer { site.remove() }
        let text = try await site.run(["explain", "donate"] + SiteRun.now).output
        #expect(text.contains("en        US       €3    https://many.example/give?a=3&c=EUR\n"))
        #expect(text.contains("CAD       CA$4  4\u{A0}$CA  4\u{A0}CA$  "))
        #expect(text.contains(#/\nCAD .* CA\n/#))
    }

    /// What the petition page of `Sites/Languages` shows in a language.
    private static let shown: [(language: String, direction: String, words: [String])] = [
        ("en", "ltr", ["86,123 people have signed", "20 November 2026", ">Chip in $3<"]),
        ("fr", "ltr", ["86\u{202F}123 personnes ont signé", "20 novembre 2026", "3\u{A0}€"]),
        ("de", "ltr", ["86.123 Menschen haben", "20. November 2026", ">3\u{A0}€ geben<"]),
        ("es", "ltr", ["Han firmado 86.123", "20 de noviembre de 2026", "Donar 3\u{A0}€"]),
        ("pt", "ltr", ["86.123 pessoas", "20 de novembro de 2026", "Doar R$\u{A0}15"]),
        ("it", "ltr", ["86.123 persone", "20 novembre 2026", "Dona 3\u{A0}€"]),
        ("nl", "ltr", ["86.123 mensen", "20 november 2026", "Geef €\u{A0}3"]),
        ("pl", "ltr", ["Podpisały 86\u{A0}123 osoby", "20 listopada 2026", "Wpłać 12\u{A0}zł"]),
        ("ar", "rtl", ["وقَّع 86,123 شخصًا", "20 نوفمبر 2026", "تبرَّع بمبلغ \u{200F}100"]),
        ("he", "rtl", ["86,123 אנשים חתמו", "20 בנובמבר 2026", "לתרומה של \u{200F}12"]),
        ("hi", "ltr", ["86,123 लोगों", "20 नवंबर 2026", "₹200 का सहयोग दें"]),
        ("ja", "ltr", ["86,123人が署名しました", "2026年11月20日", "￥500を寄付する"]),
    ]

    /// What `Sites/Languages` has in every language.
    private static let originals = [
        "campaigns/quiet-nights/campaign", "campaigns/quiet-nights/updates/2026-11-02-first-night",
        "campaigns/night-market/campaign", "pages/privacy",
    ]

    @Test func aSiteInEveryLanguageOfTheThemeIsInOrder() async throws {
        let site = try SiteRun(of: Sites.folder.appendingPathComponent("Languages"))
        defer { site.remove() }
        let translations = Self.shown.dropFirst().flatMap { shown in
            Self.originals.map { "content/\($0).\(shown.language).md" }
        }
        let recorded = try await site.run(["translated"] + translations)
        #expect(recorded.status == 0, "\(recorded.errors)")
        let check = try await site.run(["check", "--strict", "--quiet"] + SiteRun.now)
        #expect(check.errors == "")
        #expect(check.status == 0)
        let build = try await site.run(["build", "--strict"] + SiteRun.now)
        try #require(build.status == 0, "\(build.errors)")
        let files = try site.outputFiles()
        for (language, direction, words) in Self.shown {
            let folder = language == "en" ? "" : "\(language)/"
            let file = try #require(files["\(folder)quiet-nights/index.html"])
            let page = String(decoding: file.bytes, as: UTF8.self)
            #expect(page.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
            for words in words { #expect(page.contains(words), "\(language): \(words)") }
            #expect(page.contains("lang=\"he\" dir=\"rtl\">ליל שימורים</a>"), "\(language)")
        }
    }
}
