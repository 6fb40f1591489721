import HTMLForms
import Testing

@Suite struct HTMLFormTests {
    private let address = "https://a.example/x/"

    private func form(_ inside: String, _ attributes: String = "method=post") throws -> HTMLForm {
        let page = HTMLPage(
            "<form \(attributes)>\(inside)</form>",
            at: try #require(WebAddress(address))
        )
        return try #require(page.forms.first)
    }

    private func sent(_ form: HTMLForm) throws -> String {
        let request = try form.submission(from: try #require(WebAddress(address)))
        return String(decoding: request.body, as: UTF8.self)
    }

    @Test func onlySuccessfulControlsAreSent() throws {
        let form = try form(
            """
            <input name=a value=1><input value=2><input name=c value=3 disabled>
            <input type=checkbox name=d><input type=checkbox name=e checked>
            <input type=radio name=f value=1><input type=radio name=f value=2 checked>
            <select name=g><option disabled>x<option value=y>Y<option>z</select>
            <fieldset disabled><input name=h></fieldset><input type=submit name=i value=Go>
            <textarea name=j></textarea>
            """
        )
        #expect(try sent(form) == "a=1&e=on&f=2&g=y&j=")
    }

    @Test func textIsEncodedAsTheStandardSays() throws {
        var form = try form("<label>Comment <textarea name='c[d]'></textarea></label>")
        try form.fill("Comment", with: "é & o'x*-._~ 100%\n+")
        #expect(try sent(form) == "c%5Bd%5D=%C3%A9+%26+o%27x*-._%7E+100%25%0D%0A%2B")
    }

    @Test func multipartIsSentWhereTheFormSaysSo() throws {
        let form = try form("<input name=a value=1>", "method=post enctype=multipart/form-data")
        let request = try form.submission(from: try #require(WebAddress(address)))
        #expect(request.header("content-type")?.hasPrefix("multipart/form-data; boundary=") == true)
        #expect(try sent(form).contains("name=\"a\"\r\n\r\n1\r\n--"))
    }

    @Test func aFormIsSentWhereItsActionLeads() throws {
        let page = try #require(WebAddress(address))
        let post = try form("<input name=a value=1>", "method=post action='../y?z#f'")
        #expect(try post.submission(from: page).address == "https://a.example/y?z")
        let get = try form("<input name=a value=1>", "action='/y?z'")
        #expect(try get.submission(from: page).address == "https://a.example/y?a=1")
    }

    @Test func whatIsRequiredKeepsTheBrowserOnThePage() throws {
        var form = try form(
            """
            <label>E-mail <input type=email name=e required></label>
            <label>Yes <input type=radio name=c value=1 required></label>
            <label>No <input type=radio name=c value=0 required></label>
            """
        )
        #expect(throws: HTMLForm.Failure.invalid(["E-mail", "Yes", "No"])) { try sent(form) }
        try form.fill("E-mail", with: "nobody")
        try form.choose("Yes")
        try form.choose("No")
        #expect(form.invalidControls == ["E-mail"])
        try form.fill("e", with: "a@b.example")
        #expect(try sent(form) == "e=a%40b.example&c=0")
    }

    @Test func onlyWhatAPersonSeesCanBeFilledIn() throws {
        var form = try form(
            "<input type=hidden name=h><label>A <select name=s><option>x</select></label>"
        )
        #expect(throws: HTMLForm.Failure.noControl("h")) { try form.fill("h", with: "1") }
        #expect(throws: HTMLForm.Failure.noOption("y", of: "A")) { try form.fill("A", with: "y") }
    }
}
