import CampaignModel
import Diagnostics
import Digests
import EndpointContracts
import Foundation
import HTMLForms
import LoopbackServer
import Testing

/// The harbour's site, built for a preset in the environment `local` and served on this machine.
final class HarbourOnline: Sendable {
    /// The site's root: `http://127.0.0.1:PORT/repo/`.
    let address: String
    private let preset: String
    private let site: LoopbackServer
    private let service: LoopbackServer
    private let folder: ScratchFolder
    private static let fields = "[first_name, email, country, {comment: optional}]"

    /// Builds and serves the site.
    init(preset: String) async throws {
        self.preset = preset
        site = try LoopbackServer()
        service = try LoopbackServer()
        folder = try ScratchFolder()
        address = site.origin + "/repo/"
        let url = preset == "netlify" ? "" : #", url: "\#(service.origin)/sign/{id}""#
        var harbour = HarbourSite()
        harbour.endpoints = #"  local: {preset: \#(preset), id: "42"\#(url)}"#
        if preset == "netlify" { harbour.endpoints = "  local: {preset: netlify}" }
        harbour.environments = "  local: {endpoint: local}"
        harbour.fields = Self.fields
        harbour.consent = preset == "queue" ? "never" : "always"
        try harbour.write(to: folder)
        let arguments = ["--environment", "local", "--base-url", address]
        let build = try await Placard.build(folder, arguments)
        try #require(build.status == 0, "\(build.errors)")
        let host = SiteFolder(
            path: folder.url.appendingPathComponent("output").path,
            root: "/repo/"
        )
        site.answer { host.answer($0) }
    }

    /// Lets the service take the signatures of one language's page.
    func desk(for supporter: Supporter) throws -> SignatureDesk {
        let root = address + supporter.path
        let next = "/repo/" + supporter.path + "share/"
        let page = PageAtEndpoint(
            campaign: "harbour",
            page: "harbour",
            id: "42",
            slug: supporter.slug,
            language: try #require(LanguageTag(supporter.language)),
            address: root,
            nextAddress: root + "share/",
            nextPath: next
        )
        let desk = SignatureDesk(contract: try contract(supporter.language), page: page)
        service.answer { desk.answer($0) }
        let host = SiteFolder(
            path: folder.url.appendingPathComponent("output").path,
            root: "/repo/"
        )
        site.answer { request in
            // Netlify's own servers take posts to any path of the site.
            request.method == "POST" ? desk.answer(request) : host.answer(request)
        }
        return desk
    }

    /// The version of the consent's wording, as content.md section 4 defines it.
    func consentVersion(_ language: String) -> String {
        let words = HarbourSite.consentWords[language] ?? []
        let privacy = language == "en" ? "/privacy/" : "/ar/privacy/"
        let asked = preset == "queue" ? ["", "", ""] : Array(words.prefix(3))
        let text = (words.suffix(1) + asked + [privacy]).joined(separator: "\n")
        let bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
        return SHA256.digest(of: bytes.span).prefix(8).map { String(format: "%02x", $0) }.joined()
    }

    /// What the service demands, made from the same facts but not by the program.
    private func contract(_ language: String) throws -> FormContract {
        let place = SourceRange(at: .start)
        var keys = Preset("local")
        keys.url = preset == "netlify" ? nil : EndpointPattern(service.origin + "/sign/{id}")
        let settings = EndpointSettings(
            "local",
            preset: Located(preset, at: place),
            id: "42",
            keys: keys,
            location: .init(path: "site.yaml", range: place)
        )
        let fields: [KnownField] = [.firstName, .email, .country, .comment]
        let form = SignForm(
            fields: fields.map { SignField(.known($0), isRequired: $0 != .comment) },
            consent: ConsentQuestion(ask: preset == "queue" ? .never : .always)
        )
        let endpoint = try #require(PresetCatalogue().endpoint(settings).endpoint)
        let maker = ContractMaker(endpoint: endpoint, form: form, tracking: TrackingLists())
        let words = HarbourSite.consentWords[language] ?? []
        return maker.contract(
            words: ConsentWords(question: words[0], accept: words[1], decline: words[2]),
            version: consentVersion(language)
        )
    }
}
