import HostFiles
import CampaignModel
import EndpointContracts
import FileTree
import PreviewServer

/// Answers browsers: pages and files of the site, test signatures, and the preview's own pages.
struct PreviewRouter: Sendable {
    /// The site.
    let preview: Preview
    /// Takes signatures.
    let endpoint: LocalEndpoint
    /// The names under which the preview may be asked.
    let names: HostNames
    /// What only the preview's own pages know, so that no other page can post for them.
    let token: String

    /// The reply to a request.
    func reply(to request: PreviewRequest) async -> PreviewReply {
        if request.path.hasPrefix(PreviewPlace.own) { return await ownReply(to: request) }
        guard request.method == "GET" || request.method == "HEAD" else {
            return .answer(.text(405, "Pages are only read; sign forms post elsewhere."))
        }
        guard let baseURL = await preview.baseURL else { return .answer(await broken()) }
        let base = PercentDecoding.path(baseURL.path[...]) ?? baseURL.path
        guard request.path.hasPrefix(base) else {
            if request.path + "/" == base { return redirect(301, to: baseURL.path) }
            return .answer(.text(404, "The site lies at \(baseURL.path), as base_url says."))
        }
        do {
            let found = try await preview.found(at: "/" + request.path.dropFirst(base.count))
            return .answer(await answer(found))
        } catch let failure as FileFailure {
            return .answer(.text(500, "\(failure.description)."))
        } catch {
            return .answer(.text(500, "The page could not be made: \(error)"))
        }
    }

    private func answer(_ found: Preview.Found) async -> PreviewAnswer {
        switch found {
        case .nothing: return await broken()
        case .redirect(let status, let target):
            return PreviewAnswer(
                status: status,
                headers: [PreviewHeader("Location", target), Self.revalidated]
            )
        case .file(let file, let shown): return page(200, file, shown)
        case .missing(let status, let file?, let shown): return page(status, file, shown)
        case .missing(let status, nil, _): return .text(status, "There is nothing at this address.")
        }
    }

    private func page(_ status: Int, _ file: PreviewFile, _ shown: Preview.Shown) -> PreviewAnswer {
        let type = status == 200 ? MediaType.type(of: shown.path) : MediaType.type(of: "/")
        var headers = [PreviewHeader("Content-Type", type)]
        headers += shown.headers.map { PreviewHeader($0.name, $0.value) }
        if !shown.headers.contains(where: { $0.name.lowercased() == "cache-control" }) {
            headers.append(Self.revalidated)
        }
        guard type.hasPrefix("text/html") else {
            return PreviewAnswer(status: status, headers: headers, body: file.bytes)
        }
        let injection = PreviewInjection(
            path: shown.path,
            version: file.version,
            label: shown.label
        )
        return PreviewAnswer(status: status, headers: headers, body: injection.page(file.bytes))
    }

    /// The page that stands for a site of which none can be rendered; its script shows the mistakes.
    private func broken() async -> PreviewAnswer {
        var page = PreviewMarkup()
        page.markup("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        page.markup("<title>The site cannot be shown</title><link rel=\"icon\" href=\"data:,\">")
        page.markup(
            "</head>\n<body><main class=\"placard-own\"><h1>The site cannot be shown</h1>\n"
        )
        page.element("<pre>", await preview.mistakes, "</pre></main></body></html>\n")
        let injection = PreviewInjection(path: "/", version: "", label: nil)
        return PreviewAnswer(
            status: 500,
            headers: Self.ownHeaders,
            body: injection.page(page.bytes)
        )
    }

    private func redirect(_ status: Int, to target: String) -> PreviewReply {
        .answer(PreviewAnswer(status: status, headers: [PreviewHeader("Location", target)]))
    }

    private static let revalidated = PreviewHeader("Cache-Control", "no-cache")

    /// The headers of the preview's own pages.
    static let ownHeaders = [
        PreviewHeader("Content-Type", "text/html; charset=utf-8"),
        PreviewHeader("Cache-Control", "no-store"),
        PreviewHeader("X-Content-Type-Options", "nosniff"),
        PreviewHeader("Referrer-Policy", "same-origin"),
        PreviewHeader(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
    ]
}
