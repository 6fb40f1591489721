import HTMLForms
import Testing

@Suite struct HTMLPageTests {
    private func page(_ html: String) throws -> HTMLPage {
        HTMLPage(html, at: try #require(WebAddress("https://a.example/x/")))
    }

    @Test func aFormIsReadAsABrowserReadsIt() throws {
        let form = try #require(
            try page(
                """
                <form METHOD=post action='/go?a=1&amp;b=2'>
                <!-- <input name="gone"> -->
                <input type="hidden" name="h" value="&quot;x&#x27; &amp;amp; &#8230;">
                <label for="e">E-mail <b>address</b></label><input id="e" name="email" type="email" required>
                <label>Name <input name=name></label>
                <select name="country" id="c"><option value="">Choose…</option>
                <option value="FR">France</option><option>Chile</option></select>
                <textarea name="t">
                one &lt; two</textarea>
                <fieldset><legend>May we?</legend>
                <input type="radio" id="y" name="c" value="1" required><label for="y">Yes</label>
                <input type="radio" id="n" name="c" value="0" required><label for="n">No</label>
                </fieldset><button>Sign</button></form>
                """
            ).forms.first
        )
        #expect(form.method == "POST")
        #expect(form.attribute("action") == "/go?a=1&b=2")
        #expect(
            form.controls.map(\.type) == [
                "hidden", "email", "text", "select", "textarea", "radio", "radio", "submit",
            ]
        )
        #expect(form.controls[0].value == "\"x' &amp; …")
        #expect(form.controls[1].label == "E-mail address")
        #expect(form.controls[2].label == "Name")
        #expect(form.controls[3].options.map(\.value) == ["", "FR", "Chile"])
        #expect(form.controls[4].value == "one < two")
        #expect(form.controls[5].label == "Yes")
        #expect(form.controls[5].legend == "May we?")
    }

    @Test func linksTitleAndMetasAreRead() throws {
        let read = try page(
            """
            <title>A &amp; B</title><meta property="og:url" content="https://a.example/x/">
            <p>See <a class="b" href="?u=1&amp;v=2">this <i>page</i></a></p>
            <script>let x = "<a href='no'>";</script>
            """
        )
        #expect(read.title == "A & B")
        #expect(read.meta("og:url") == "https://a.example/x/")
        #expect(read.links.map(\.reference) == ["?u=1&v=2"])
        #expect(read.links.first?.text == "this page")
        #expect(read.text == "See this page")
    }

    @Test(arguments: [
        "<", "<a", "<a href", "<a href=\"", "</", "<!--", "<input name=", "&", "&#x;",
        "<form><form>",
    ])
    func whatIsBrokenIsReadToItsEnd(_ html: String) throws {
        #expect(try page(html).forms.count == (html.hasPrefix("<form") ? 1 : 0))
    }

    @Test func thePolicyBarsForms() throws {
        let policy =
            "default-src 'none'; form-action 'self' https://b.example:8443; base-uri 'none'"
        let read = try page("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">")
        func allows(_ text: String) throws -> Bool {
            read.allowsForm(to: try #require(WebAddress(text)))
        }
        #expect(try allows("https://a.example/y"))
        #expect(try allows("https://b.example:8443/sign"))
        #expect(try !allows("https://b.example/sign"))
        #expect(try !allows("http://a.example/"))
        let none = try page(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"form-action 'none'\">"
        )
        #expect(!none.allowsForm(to: none.address))
    }

    @Test(arguments: [
        ("y/", "https://a.example/x/y/"), ("/y?z=1#f", "https://a.example/y?z=1#f"),
        ("../y", "https://a.example/y"), ("../../y/./", "https://a.example/y/"),
        ("//b.example", "https://b.example/"), ("?q", "https://a.example/x/?q"),
        ("#f", "https://a.example/x/#f"), ("mailto:?subject=x", "mailto:?subject=x"),
        ("http://c.example/%20", "http://c.example/%20"), ("..", "https://a.example/"),
    ])
    func referencesLeadWhereABrowserGoes(_ reference: String, _ address: String) throws {
        let base = try #require(WebAddress("https://A.example/x/"))
        #expect(base.resolving(reference)?.description == address)
    }
}
