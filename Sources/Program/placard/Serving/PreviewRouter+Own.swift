import EndpointContracts
import PreviewServer

// What lies below `/-/`.
extension PreviewRouter {
    func ownReply(to request: PreviewRequest) async -> PreviewReply {
        switch (request.method, request.path) {
        case ("GET", PreviewScript.path):
            return .answer(Self.asset(PreviewScript.text, "text/javascript; charset=utf-8"))
        case ("GET", PreviewScript.stylesheetPath):
            return .answer(Self.asset(PreviewScript.stylesheet, "text/css; charset=utf-8"))
        case ("GET", "/-/events"): return await listen(request)
        case ("GET", SignaturesPage.path): return .answer(await signatures())
        case ("POST", _):
            guard names.isOwn(request) else {
                return .answer(.text(403, "Only pages of this preview may post to it."))
            }
            return await posted(request)
        default: return .answer(.text(404, "There is nothing at this address."))
        }
    }

    private func posted(_ request: PreviewRequest) async -> PreviewReply {
        let parts = request.path.split(separator: "/").map(String.init)
        if parts.count == 4, parts[1] == "sign" {
            return await sign(request, campaign: parts[2], language: parts[3])
        }
        let fields = FormFields(request.body)
        guard fields["token"] == token else {
            return .answer(.text(403, "This form is an old one: load the page anew."))
        }
        switch request.path {
        case "/-/signatures/clear": await endpoint.clear()
        case "/-/signatures/endpoint":
            guard let trouble = fields["trouble"].flatMap(EndpointTrouble.init) else {
                return .answer(.text(400, "There is no such failure."))
            }
            await endpoint.fail(with: trouble)
        default: return .answer(.text(404, "There is nothing at this address."))
        }
        return .answer(
            PreviewAnswer(status: 303, headers: [PreviewHeader("Location", SignaturesPage.path)])
        )
    }

    private func sign(_ request: PreviewRequest, campaign: String, language: String) async
        -> PreviewReply
    {
        guard let place = await preview.signing(campaign: campaign, language: language) else {
            return .answer(
                .text(404, "No page takes signatures for '\(campaign)' in '\(language)'.")
            )
        }
        let received = SignatureRequest(
            method: request.method,
            target: request.target,
            headers: request.headers.map { HeaderField($0.name, $0.value) },
            body: request.body
        )
        let answer = await endpoint.receive(received, from: place)
        await preview.tell(SignaturesPage.path, PreviewEvent("reload", ""))
        guard let answer else { return .hangUp }
        return .answer(
            PreviewAnswer(
                status: answer.status,
                headers: answer.headers.map { PreviewHeader($0.name, $0.value) },
                body: answer.body
            )
        )
    }

    private func listen(_ request: PreviewRequest) async -> PreviewReply {
        guard names.isOwn(request) else {
            return .answer(.text(403, "Only pages of this preview may listen to it."))
        }
        let fields = FormFields(Array(request.query.utf8))
        let page = fields["page"].flatMap { PercentDecoding.path($0[...]) } ?? "/"
        return .events(await preview.listen(at: page, showing: fields["version"] ?? ""))
    }

    private func signatures() async -> PreviewAnswer {
        let state = await endpoint.state
        let page = SignaturesPage(
            signatures: state.signatures,
            remark: state.remark,
            trouble: state.trouble,
            token: token
        )
        let injection = PreviewInjection(path: SignaturesPage.path, version: "", label: nil)
        return PreviewAnswer(
            status: 200,
            headers: Self.ownHeaders,
            body: injection.page(page.html)
        )
    }

    private static func asset(_ text: String, _ type: String) -> PreviewAnswer {
        PreviewAnswer(
            status: 200,
            headers: [
                PreviewHeader("Content-Type", type), PreviewHeader("Cache-Control", "no-cache"),
                PreviewHeader("X-Content-Type-Options", "nosniff"),
            ],
            body: Array(text.utf8)
        )
    }
}

/// The fields of a small form or query of the preview's own; what is encoded stays so.
struct FormFields {
    private var values: [String: String] = [:]

    /// Reads a body as a browser sends it.
    init(_ body: [UInt8]) {
        for pair in body.prefix(8192).split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard parts.count == 2 else { continue }
            values[String(decoding: parts[0], as: UTF8.self)] = String(
                decoding: parts[1],
                as: UTF8.self
            )
        }
    }

    /// The value of a field.
    subscript(name: String) -> String? { values[name] }
}
