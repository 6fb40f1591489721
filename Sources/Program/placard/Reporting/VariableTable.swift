import PageRendering
import Templates

/// The table of names that templates may use, made from the schemas themselves.
enum VariableTable {
    /// The templates that have names of their own.
    static var templates: [String] { PageType.allCases.map(\.rawValue) }

    /// The table of one template or of all, in Markdown; `nil` for a template that does not exist.
    static func text(of template: String?) -> String? {
        let types = PageType.allCases.filter { template == nil || $0.rawValue == template }
        guard !types.isEmpty else { return nil }
        var told: Set<String> = []
        let plain = types.contains(.email) ? [PageType.mailTextSchema] : []
        let tables = NameTable.tables(
            views: types.map(\.schema) + plain,
            constants: [PageType.siteSchema]
        )
        return tables.filter { told.insert($0.title).inserted }.map(\.markdown)
            .joined(separator: "\n")
    }
}
