public import Diagnostics

/// Checks a template and everything it reaches, and compiles it for the views of its page.
public struct TemplateCompiler: Sendable {
    let library: TemplateLibrary
    let surroundings: Surroundings
    /// The rules that are written into the elements' `style` attributes, for mails.
    let styles: StyleRules?

    /// Creates a compiler for the templates of a theme.
    ///
    /// - Parameters:
    ///   - library: The templates.
    ///   - surroundings: What every template may use besides its page's views.
    ///   - styles: Rules for elements' `style` attributes; mail programs know little else.
    public init(
        _ library: TemplateLibrary,
        in surroundings: Surroundings,
        styles: StyleRules? = nil
    ) {
        self.library = library
        self.surroundings = surroundings
        self.styles = styles
    }

    /// Whether there is a template of a name.
    public func contains(_ name: String, _ medium: Medium) -> Bool {
        library.contains(name, medium)
    }

    /// Compiles a template.
    ///
    /// - Parameters:
    ///   - name: The template's name, such as `campaign`.
    ///   - medium: What it makes.
    ///   - views: The views of its page; names are looked up in the last first.
    ///   - diagnostics: Takes each mistake once; the tags' own are the library's.
    /// - Returns: The template, or `nil` where the library lacks it, or it or what it reaches has
    ///   a mistake.
    public func template(
        named name: String,
        _ medium: Medium,
        views: [ViewSchema],
        diagnostics: inout [Diagnostic]
    ) -> Template? {
        guard let tree = library.tree(named: name, medium) else { return nil }
        var compilation = Compilation(of: tree, as: medium, named: name, views: views, by: self)
        compilation.compile(tree)
        Self.append(compilation.diagnostics, to: &diagnostics)
        guard compilation.isSound,
            !compilation.diagnostics.contains(where: { $0.severity == .error })
        else { return nil }
        return Template(
            medium: medium,
            uses: compilation.uses,
            steps: compilation.steps,
            constantCount: surroundings.constants.count,
            pageCount: views.count,
            slotCount: compilation.bodies.count
        )
    }

    /// Adds the mistakes of a template to those of others: one of a partial that both use is told once.
    ///
    /// - Parameters:
    ///   - mistakes: What is wrong with a template.
    ///   - diagnostics: What is wrong with others.
    public static func append(_ mistakes: [Diagnostic], to diagnostics: inout [Diagnostic]) {
        guard !mistakes.isEmpty else { return }
        var known = Set(diagnostics.map(MistakeKey.init))
        for mistake in mistakes where known.insert(MistakeKey(mistake)).inserted {
            diagnostics.append(mistake)
        }
    }

    /// A partial is compiled for each stack that reaches it; its mistake is told once.
    private struct MistakeKey: Hashable {
        let kind: DiagnosticKind
        let location: SourceLocation
        let summary: String

        init(_ diagnostic: Diagnostic) {
            kind = diagnostic.kind
            location = diagnostic.location
            summary = diagnostic.summary
        }
    }
}
