import ContentReading
import Diagnostics
import Testing

/// What can be wrong in `site.yaml`: each with its place, in `⟦…⟧`, and the exact text.
@Suite struct SettingsMistakeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let message: String
        var testDescription: String { source }

        init(_ source: String, _ message: String) {
            self.source = source
            self.message = message
        }
    }

    @Test(arguments: cases)
    func theMessageNamesThePlaceAndTheWayOut(_ example: Case) {
        let site = SiteText(adding: example.source)
        let diagnostics = site.read().diagnostics
        #expect(diagnostics.map(\.location.range) == site.ranges.map(Optional.some))
        let text = diagnostics.map { diagnostic in
            let whole = diagnostic.text { _, _ in nil }
            return whole.firstRange(of: "error: ").map { String(whole[$0.upperBound...]) } ?? whole
        }.joined()
        #expect(text == example.message + "\n")
    }

    static let cases = [
        Case(
            "languages: ⟦[]⟧",
            """
            The site has no language [NoLanguages]
              → Name at least one: languages: [en]
            """
        ),
        Case(
            "base_url: ⟦commonground.example⟧",
            """
            'commonground.example' cannot be the address of a site [UnusableBaseURL]
              Share links, the feed and the form's way back are made of it.
              → Write https, the host and perhaps a path: https://commonground.example/
            """
        ),
        Case(
            #"""
            ⟦tilte⟧: x
            """#,
            #"""
            Unknown key 'tilte' [UnknownKey]
              → Write 'title'.
            """#
        ),
        Case(
            #"""
            languages: [en, ⟦pt_BR⟧, ⟦en⟧, ⟦english⟧]
            """#,
            #"""
            'pt_BR' is not a language [InvalidLanguage]
              Languages are written as BCP 47 has them, for browsers and search engines.
              → Write 'pt-BR'.
            The language 'en' is named a second time [LanguageTwice]
              → Remove one of the two.
            'english' is not a language [InvalidLanguage]
              Languages are written as BCP 47 has them, for browsers and search engines.
              → Write a tag such as en, de or pt-BR.
            """#
        ),
        Case(
            #"""
            tone: {⟦deutsch⟧: informal, fr: ⟦très informel⟧}
            """#,
            #"""
            'deutsch' is not a language [InvalidLanguage]
              Languages are written as BCP 47 has them, for browsers and search engines.
              → Write a tag such as en, de or pt-BR.
            'fr' is not a name of letters, digits, hyphens and underscores: 'très informel' \#
            [WrongType]
              → Write, for example: default
            """#
        ),
        Case(
            #"""
            topics: {⟦Public Transport⟧: {en: Transport, ⟦frog⟧: x, FR: y, ⟦fr⟧: z}}
            """#,
            #"""
            'Public Transport' cannot be part of an address [UnusableKey]
              It becomes one: lower-case letters, digits and single hyphens.
              → Write it like `north-line`.
            'frog' is not a language [InvalidLanguage]
              Languages are written as BCP 47 has them, for browsers and search engines.
              → Write a tag such as en, de or pt-BR.
            The language 'fr' is named a second time [LanguageTwice]
              → Remove one of the two.
            """#
        ),
        Case(
            #"""
            menu: [{text: About, to: ⟦about⟧}, {text: About, to: ⟦javascript:alert(1)⟧}, \#
            ⟦⟧{to: /about/}]
            """#,
            #"""
            'about' leads nowhere [UnusableLink]
              A link starts with / for this site, or with https:// for another one.
              → Write /privacy/, /pages/about.md or a whole address.
            'javascript:alert(1)' leads nowhere [UnusableLink]
              A link starts with / for this site, or with https:// for another one.
              → Write /privacy/, /pages/about.md or a whole address.
            'text' is missing [MissingKey]
              → Add it: text: "Some words"
            """#
        ),
        Case(
            #"""
            organisation: {name: x, contact: ⟦nobody⟧, privacy_url: ⟦//evil.example⟧, \#
            account_url: ⟦/login⟧}
            """#,
            #"""
            'contact' is not an e-mail address: 'nobody' [WrongType]
              → Write, for example: hello@commonground.example
            '//evil.example' leads nowhere [UnusableLink]
              A link starts with / for this site, or with https:// for another one.
              → Write /privacy/, /pages/about.md or a whole address.
            '/login' is no whole address [UnusableAddress]
              An address starts with https:// or http:// and holds no blanks.
              → Copy it from the browser's address bar.
            """#
        ),
        Case(
            #"""
            endpoints: {⟦my endpoint⟧: {preset: form}, other: ⟦⟧{url: x}, third: {preset: \#
            form, ⟦prset⟧: x}}
            """#,
            #"""
            'my endpoint' cannot be the name of an endpoint or preset [UnusableName]
              → Use letters, digits, hyphens and underscores, at most 60 of them.
            'preset' is missing [MissingKey]
              → Add it: preset: form
            Unknown key 'prset' [UnknownKey]
              → Write 'preset'.
            """#
        ),
        Case(
            #"""
            presets: {own: {kind: ⟦post⟧, fields: {postcode: {⟦usa⟧: zip, other: postal}}, \#
            json: {ok: {status: ⟦404⟧}}}}
            """#,
            #"""
            'post' is not a value of 'kind' [UnknownValue]
              → It is one of: form, form+json, json.
            'usa' is not the code of a country [NoCountryCode]
              → Write the ISO code in two capitals, such as US, or 'other' for the rest.
            'status' is not a whole number from 200 to 299: '404' [WrongType]
              → Write, for example: 299
            """#
        ),
        Case(
            #"""
            environments: {staging: {noindex: ⟦maybe⟧, ⟦endpiont⟧: main}}
            """#,
            #"""
            'noindex' is not yes or no: 'maybe' [WrongType]
              → Write, for example: true
            Unknown key 'endpiont' [UnknownKey]
              → Write 'endpoint'.
            """#
        ),
        Case(
            #"""
            sign_form: {fields: [⟦frist_name⟧, {⟦shoe_size⟧: optional}, {⟦email⟧: optional}, \#
            country, ⟦country⟧]}
            """#,
            #"""
            Placard knows no field 'frist_name' [UnknownSignField]
              → Write 'first_name'.
              → Describe a field of your own: {name: resident, type: checkbox, label: "…"}
            Placard knows no field 'shoe_size' [UnknownSignField]
              → Known are: name, first_name, last_name, email, country, postcode, city, phone, \#
            comment.
              → Describe a field of your own: {name: resident, type: checkbox, label: "…"}
            The e-mail address cannot be optional [EmailNotOptional]
              A signature is known by it.
              → Write 'email' alone, or leave it out: it is always asked for.
            The field 'country' stands here a second time [SignFieldTwice]
              note: site.yaml:5:76: the first is here
              → Remove one of the two.
            """#
        ),
        Case(
            #"""
            sign_form: {fields: [{name: ⟦Role⟧, type: ⟦choice⟧, label: x}, {name: ⟦city⟧, \#
            type: text, label: x, options: ⟦{a: b}⟧}]}
            """#,
            #"""
            'Role' cannot be the name of a field [UnusableFieldName]
              It is sent to the form service as it is.
              → Use lower-case letters, digits and underscores, a letter first: bus_line
            The choice has fewer than two options [ChoiceWithoutOptions]
              → Add them: options: {rider: "I ride", staff: "I work there"}
            'city' is a field that Placard knows [FieldIsKnown]
              It brings its label in every language and the right keyboard.
              → Write 'city' alone as an entry of 'fields', or choose another name.
            A field of the type 'text' has no options [OptionsWithoutChoice]
              → Write type: choice, or remove the options.
            """#
        ),
        Case(
            #"""
            sign_form: {notice: ⟦"We pass your name to {tagret}"⟧, consent: {ask: ⟦sometimes⟧}}
            """#,
            #"""
            '{tagret}' stands for nothing [UnknownNoticeWord]
              Supporters would read it as it is.
              → Write {target}.
            'sometimes' is not a value of 'ask' [UnknownValue]
              → It is one of: always, never.
            """#
        ),
        Case(
            #"""
            donate: {url: ⟦"https://x.example/{amout}"⟧, currency: ⟦Euro⟧, ask: {⟦eur⟧: 3, \#
            GBP: ⟦0⟧, USD: ⟦1.999⟧}}
            """#,
            #"""
            '{amout}' stands for nothing [UnknownNoticeWord]
              Supporters would read it as it is.
              → Write {amount}.
            'currency' is not a currency's code of three capitals: 'Euro' [WrongType]
              → Write, for example: EUR
            'eur' is not the code of a currency [NoCurrencyCode]
              → Write 'EUR'.
            An ask of 0 asks for nothing [NothingAsked]
              → Name an amount, or leave the currency out.
            'USD' is not an amount: '1.999' [WrongType]
              → Write, for example: 3
            """#
        ),
        Case(
            #"""
            share: {channels: [⟦whatsup⟧, email]}
            """#,
            #"""
            'whatsup' is not a value of 'channels' [UnknownValue]
              → Write 'whatsapp'.
              → It is one of: whatsapp, facebook, email, copy, native, x, bluesky, telegram, \#
            mastodon, threads, linkedin, reddit, sms, line, viber, qr.
            """#
        ),
        Case(
            #"""
            tracking: {keep: [source, ⟦E-Mail⟧, ⟦"a b"⟧]}
            """#,
            #"""
            'E-Mail' would read personal data from an address [PersonalParameter]
              Addresses end up in logs, histories and other sites' statistics.
              → Remove it; the supporter writes it into the form.
            'keep' is not the name of a parameter: letters, digits, hyphens, dots and \#
            underscores: 'a b' [WrongType]
              → Write, for example: utm_source
            """#
        ),
        Case(
            #"""
            counts: {file: ⟦../secret.yaml⟧, show_from: ⟦many⟧, live: \#
            ⟦"https://stats.example/all.json"⟧}
            """#,
            #"""
            'file' is not a file in content/: '../secret.yaml' [WrongType]
              → Write, for example: counts.yaml
            'show_from' is not a whole number from 0 to 1000000000: 'many' [WrongType]
              → Write, for example: 5000
            'https://stats.example/all.json' is the same for every campaign \#
            [LiveCountOfNoCampaign]
              `{page}` stands for the campaign's name.
              → Write, for example: https://stats.commonground.example/{page}.json
            """#
        ),
        Case(
            #"""
            redirects: [⟦⟧{from: /old/}, {from: /gone/, to: ⟦/new/⟧, status: 410}, {from: /a/, \#
            to: /b/, status: ⟦200⟧}]
            """#,
            #"""
            'to' is missing [MissingKey]
              → Add it: to: /privacy/
            A page with status 410 is gone and leads nowhere [GoneLeadsNowhere]
              → Remove 'to', or choose status 301.
            '200' is not a value of 'status' [UnknownValue]
              → It is one of: 301, 302, 307, 308, 410.
            """#
        ),
        Case(
            #"""
            headers: {⟦files⟧: {⟦X Example⟧: "1", X-Other: ⟦"a\nb"⟧}}
            """#,
            #"""
            'files' is no address of the site [UnusablePattern]
              → Begin it with a slash: "/files/*"
            'X Example' cannot be the name of a header [UnusableHeaderName]
              → Use letters, digits and hyphens: X-Example
            'X-Other' is not the value of a header: one line of ASCII: 'a b' [WrongType]
              → Write, for example: "1"
            """#
        ),
        Case(
            #"""
            security: {script: [⟦"'unsafe-inline'"⟧, ⟦https://x.example/path⟧, \#
            ⟦"https://x.example; script-src *"⟧]}
            """#,
            #"""
            ''unsafe-inline'' is not an origin [UnusableOrigin]
              An origin is https:// and a host, perhaps with a port, and nothing else.
              → Write, for example: https://video.example
            'https://x.example/path' is not an origin [UnusableOrigin]
              An origin is https:// and a host, perhaps with a port, and nothing else.
              → Write, for example: https://video.example
            'https://x.example; script-src *' is not an origin [UnusableOrigin]
              An origin is https:// and a host, perhaps with a port, and nothing else.
              → Write, for example: https://video.example
            """#
        ),
        Case(
            #"""
            theme: {name: ⟦../other⟧, settings: {colour: ⟦[red]⟧}}
            """#,
            #"""
            'name' is not a name of letters, digits, hyphens and underscores: '../other' \#
            [WrongType]
              → Write, for example: default
            'colour' is not one value but a list [WrongType]
              → Write, for example: "…"
            """#
        ),
    ]
}
