import Diagnostics
import Templates

/// The templates of all page types of a theme on their way to being compiled.
struct ThemeCompilation: Sendable {
    /// The parsed templates.
    let library: TemplateLibrary
    /// What every template may use.
    let surroundings: Surroundings
    /// The templates that there must be.
    let pages: [Theme.PageTemplate]
    /// The theme's name.
    let theme: String

    /// Compiles the templates, each on a thread of its own while there are some left.
    ///
    /// - Parameters:
    ///   - jobs: How many are compiled at once.
    ///   - diagnostics: Mistakes are appended in the order of the pages, those of a partial once.
    /// - Returns: The templates without mistakes, by medium and name.
    func templates(jobs: Int, diagnostics: inout [Diagnostic]) async
        -> [Medium: [String: Template]]
    {
        let compiler = TemplateCompiler(library, in: surroundings)
        var compiled: [Compiled?] = Array(repeating: nil, count: pages.count)
        await withTaskGroup(of: Compiled.self) { group in
            for (number, page) in pages.enumerated() {
                if number >= jobs, let done = await group.next() { compiled[done.page] = done }
                group.addTask { Compiled(number, page, by: compiler) }
            }
            for await done in group { compiled[done.page] = done }
        }
        var templates: [Medium: [String: Template]] = [:]
        for (page, done) in zip(pages, compiled) {
            if !compiler.contains(page.name, page.medium) {
                diagnostics.append(.missingTemplate(page.fileName, theme: "themes/\(theme)"))
            }
            TemplateCompiler.append(done?.mistakes ?? [], to: &diagnostics)
            templates[page.medium, default: [:]][page.name] = done?.template
        }
        return templates
    }

    /// What came of a page type.
    private struct Compiled: Sendable {
        let page: Int
        let template: Template?
        let mistakes: [Diagnostic]

        init(_ number: Int, _ page: Theme.PageTemplate, by compiler: TemplateCompiler) {
            self.page = number
            var mistakes: [Diagnostic] = []
            template = compiler.template(
                named: page.name,
                page.medium,
                views: page.views,
                diagnostics: &mistakes
            )
            self.mistakes = mistakes
        }
    }
}

extension Theme.PageTemplate {
    /// The file's name in `templates/`.
    fileprivate var fileName: String {
        "\(name).\(medium == .html ? "html" : "txt").mustache"
    }
}
