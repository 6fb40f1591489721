import PageRendering
import Templates

/// The table of names that templates may use, made from the schemas themselves.
enum VariableTable {
    /// The templates that have names of their own.
    static var templates: [String] { PageType.allCases.map(\.rawValue) }

    /// The table of one template or of all; `nil` for a template that does not exist.
    static func text(of template: String?) -> String? {
        let types = PageType.allCases.filter { template == nil || $0.rawValue == template }
        guard !types.isEmpty else { return nil }
        var described: Set<String> = []
        var text = section("Every template", PageType.siteSchema, &described)
        for type in types { text += section(type.template, type.schema, &described) }
        return text
    }

    /// A schema's rows, then those of the views that it leads to, each once.
    private static func section(
        _ heading: String,
        _ schema: ViewSchema,
        _ described: inout Set<String>
    ) -> String {
        var text = "\(heading)\n"
        var nested: [ViewSchema] = []
        let names = schema.numberedNames.map(\.spec)
        let width = names.map(\.spelling.count).max() ?? 0
        for name in names {
            let gap = String(repeating: " ", count: width - name.spelling.count + 2)
            let optional = name.isOptional ? ", may be missing" : ""
            let example = name.example.isEmpty ? "" : "  e.g. \(name.example)"
            text +=
                "  \(name.spelling)\(gap)\(name.kind.words)\(optional). \(name.summary)\(example)\n"
            switch name.kind {
            case .list(let view), .view(let view): nested.append(view)
            default: break
            }
        }
        text += "\n"
        for view in nested where described.insert(view.title).inserted {
            text += section("  … \(view.title)", view, &described)
        }
        return text
    }
}
