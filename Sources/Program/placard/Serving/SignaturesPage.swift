/// The page `/-/signatures`: the test signatures, how the local endpoint fails, and a button that
/// forgets them.
struct SignaturesPage {
    /// Where it lies.
    static let path = "/-/signatures"

    /// The signatures, the oldest first.
    var signatures: [TestSignature]
    /// What is amiss with keeping them.
    var remark: String?
    /// How the endpoint fails.
    var trouble: EndpointTrouble
    /// What only this page's forms can know.
    var token: String

    /// How many signatures the page shows at most.
    static let mostShown = 200

    /// The page.
    var html: [UInt8] {
        var page = PreviewMarkup()
        page.markup("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.markup("<title>Test signatures</title><link rel=\"icon\" href=\"data:,\">\n</head>\n")
        page.markup("<body><main class=\"placard-own\">\n<h1>Test signatures</h1>\n")
        page.markup("<p>Every form of this preview posts here; nothing leaves this machine.</p>\n")
        if let remark { page.element("<p role=\"status\"><strong>", remark, "</strong></p>\n") }
        writeTrouble(to: &page)
        page.element("<p id=\"count\">", Self.count(signatures.count), "</p>\n")
        writeClearing(to: &page)
        for signature in signatures.reversed().prefix(Self.mostShown) {
            write(signature, to: &page)
        }
        if signatures.count > Self.mostShown {
            let more = signatures.count - Self.mostShown
            page.element("<p>", "\(more) older ones are in \(SignatureJournal.path).", "</p>\n")
        }
        page.markup("</main></body></html>\n")
        return page.bytes
    }

    private func writeTrouble(to page: inout PreviewMarkup) {
        page.markup("<form method=\"post\" action=\"/-/signatures/endpoint\">\n<fieldset>")
        page.markup("<legend>What the endpoint does</legend>\n")
        for choice in EndpointTrouble.allCases {
            page.element(
                "<div class=\"placard-choice\"><input type=\"radio\" name=\"trouble\" value=\"",
                choice.rawValue,
                "\""
            )
            page.element(" id=\"trouble-", choice.rawValue, "\"")
            if choice == trouble { page.markup(" checked") }
            page.element("><label for=\"trouble-", choice.rawValue, "\">")
            page.element("<strong>", choice.title, "</strong> ")
            page.text(choice.explanation)
            page.markup("</label></div>\n")
        }
        writeToken(to: &page)
        page.markup("<p><button type=\"submit\">Do this from now on</button></p>")
        page.markup("</fieldset></form>\n")
    }

    private func writeClearing(to page: inout PreviewMarkup) {
        guard !signatures.isEmpty else { return }
        page.markup("<form method=\"post\" action=\"/-/signatures/clear\">")
        writeToken(to: &page)
        page.markup("<button type=\"submit\">Clear</button></form>\n")
    }

    private func writeToken(to page: inout PreviewMarkup) {
        page.element("<input type=\"hidden\" name=\"token\" value=\"", token, "\">")
    }

    private func write(_ signature: TestSignature, to page: inout PreviewMarkup) {
        page.element("<article data-outcome=\"", signature.outcome, "\">\n")
        let trouble = EndpointTrouble(rawValue: signature.trouble) ?? .none
        let words = Self.words(for: signature.outcome, trouble)
        page.element("<h2>", words, "</h2>\n")
        page.markup("<p>")
        page.text("\(signature.campaign) · \(signature.language) · \(signature.time)")
        if trouble != .none {
            page.text("; the endpoint was told to fail: \(trouble.title.lowercased())")
        }
        page.markup("</p>\n")
        if !signature.remarks.isEmpty {
            page.markup("<ul>")
            for remark in signature.remarks { page.element("<li>", remark, "</li>") }
            page.markup("</ul>\n")
        }
        page.markup("<h3>The request that the real endpoint would have had</h3>\n")
        page.element("<pre tabindex=\"0\">", Self.text(signature.request), "</pre>\n")
        page.markup("<h3>What it was answered</h3>\n")
        let answer = signature.answer.map(Self.text) ?? "Nothing."
        page.element("<pre tabindex=\"0\">", answer, "</pre>\n</article>\n")
    }

    private static func text(_ message: TestSignature.Message) -> String {
        ([message.start] + message.headers).joined(separator: "\n") + "\n\n" + message.body
    }

    private static func words(for outcome: String, _ trouble: EndpointTrouble) -> String {
        switch outcome {
        case "accepted" where trouble != .none && trouble != .slow:
            "Filled in well, but the endpoint was made to fail"
        case "accepted": "Signed"
        case "refused": "Refused: the supporter has to mend something"
        case "dropped": "Dropped: the honeypot was filled in"
        default: "Broken: the form does not keep the preset's contract"
        }
    }

    private static func count(_ count: Int) -> String {
        switch count {
        case 0: "No test signatures yet."
        case 1: "1 test signature"
        default: "\(count) test signatures"
        }
    }
}
