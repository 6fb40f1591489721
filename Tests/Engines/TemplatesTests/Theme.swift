import Diagnostics

@testable import Templates

/// A theme that a test writes, compiled for views of petitions.
struct Theme {
    var files: [TemplateFile] = []
    var wordings: [Wording] = []
    var assets: [String: String] = ["main": "/assets/main.0a1b.css"]

    init(_ template: String, _ medium: Medium = .html, partials: [String: String] = [:]) {
        add("main", template, medium)
        for (name, text) in partials { add("partials/\(name)", text, medium) }
    }

    private mutating func add(_ name: String, _ text: String, _ medium: Medium) {
        let medium = medium == .headerField ? .text : medium
        files.append(
            TemplateFile(name: name, medium: medium, path: name, bytes: Array(text.utf8))
        )
    }

    /// The template, and everything that is wrong with it.
    func compiled(_ medium: Medium = .html) -> (template: Template?, diagnostics: [Diagnostic]) {
        let library = TemplateLibrary(files)
        let surroundings = Surroundings(
            constants: [SiteView.schema],
            wordings: wordings,
            assets: assets.keys.sorted()
        )
        var diagnostics = library.diagnostics
        let template = TemplateCompiler(library, in: surroundings).template(
            named: "main",
            medium,
            views: [PetitionView.schema],
            diagnostics: &diagnostics
        )
        return (template, diagnostics.sorted())
    }

    /// The program in a language, where nothing is wrong.
    func program(_ medium: Medium = .html, language: Int = 0) -> Program? {
        let (template, diagnostics) = compiled(medium)
        guard diagnostics.isEmpty else { return nil }
        let none = Wording(language: "en", phrases: [:]) { _ in .other }
        return template?.program(
            with: SiteConstants(
                views: [SiteView()],
                wording: wordings.isEmpty ? none : wordings[language],
                assets: assets
            )
        )
    }

    /// A page, or the mistakes in place of it.
    func rendered(
        _ petition: PetitionView = PetitionView(),
        _ medium: Medium = .html,
        language: Int = 0
    ) -> String {
        guard let program = program(medium, language: language) else {
            return compiled(medium).diagnostics.map { $0.text { _, _ in nil } }.joined()
        }
        var output: [UInt8] = []
        var renderer = Renderer()
        renderer.render(program, views: [petition], into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

struct SiteView: View {
    enum Name: Int, ViewName { case siteName, home, menu, account }

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .siteName: .text("site_name", "The site's name", example: "Commonground")
        case .home: .address("home", "The home page", example: "/")
        case .menu: .list("menu", of: MenuItemView.self, "The menu's entries")
        case .account: .address("account", "Where members log in", example: "/login/").optional
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .siteName: .text("Common & Ground")
        case .home: .address("/home/?a=1&b=2")
        case .menu: .list([MenuItemView(text: "About"), MenuItemView(text: "Help")])
        case .account: .missing
        }
    }
}

struct MenuItemView: View {
    let text: String

    enum Name: Int, ViewName { case text }

    static func spec(of name: Name) -> NameSpec { .text("text", "The words", example: "About") }

    func value(of name: Name) -> ViewValue { .text(text) }
}

enum State: String, CaseIterable {
    case open = "state-open"
    case won = "state-won"
}

struct PetitionView: View {
    var title = "Faces < tickets"
    var summary: String?
    var address = "/faces/?x=\"1\"&y='2'"
    var archived: String?
    var isOpen = true
    var count = 1
    var sources = [SourceView(title: "One"), SourceView(title: "Two"), SourceView(title: "Three")]
    var state = State.open
    var picture: PictureView?
    var extra: [String: String] = [:]

    enum Name: Int, ViewName {
        case title, summary, body, address, archived, isOpen, count, sources, state, picture, extra
    }

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .title: .text("title", "The headline", example: "Faces are not tickets")
        case .summary: .text("summary", "The summary", example: "Stop it.").optional
        case .body: .html("body", "The text", example: "<p>…</p>")
        case .address: .address("address", "The page", example: "/faces/")
        case .archived: .address("archived", "A copy", example: "https://a.example/").optional
        case .isOpen: .bool("is_open", "Whether it takes signatures")
        case .count: .number("signature_count", "The signatures", example: "12,431")
        case .sources: .list("sources", of: SourceView.self, "What it is based on")
        case .state: .choice("state", of: State.self, "The state")
        case .picture: .view("picture", of: PictureView.self, "The lead picture").optional
        case .extra: .open("extra", "Free keys")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .title: .text(title)
        case .summary: .text(summary)
        case .body: .html(HTML(escaped: "<p>It’s <em>us</em>.</p>"))
        case .address: .address(address)
        case .archived: .address(archived)
        case .isOpen: .bool(isOpen)
        case .count: .number(count, shown: "№\(count)")
        case .sources: .list(sources)
        case .state: .choice(state)
        case .picture: .view(picture)
        case .extra: .view(OpenTexts(extra))
        }
    }
}

struct SourceView: View {
    let title: String

    enum Name: Int, ViewName { case title }

    static func spec(of name: Name) -> NameSpec { .text("title", "The title", example: "Report") }

    func value(of name: Name) -> ViewValue { .text(title) }
}

struct PictureView: View {
    enum Name: Int, ViewName { case address, credit, licence }

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .address: .address("address", "The picture", example: "/a.jpg")
        case .credit: .text("credit", "Who made it", example: "Ana Berg").optional
        case .licence: .view("licence", of: LicenceView.self, "Its licence").optional
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .address: .address("/lead.jpg")
        case .credit: .text("Ana Berg")
        case .licence: .view(LicenceView())
        }
    }
}

struct LicenceView: View {
    enum Name: Int, ViewName { case name, address }

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .name: .text("name", "Its name", example: "CC BY 4.0")
        case .address: .address("address", "Its text", example: "https://l.example/")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .name: .text("CC BY 4.0")
        case .address: .address("https://l.example/")
        }
    }
}
