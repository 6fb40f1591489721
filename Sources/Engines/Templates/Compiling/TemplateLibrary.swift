public import Diagnostics

/// The templates of a theme, parsed.
public struct TemplateLibrary: Sendable {
    private struct Key: Hashable {
        let name: String
        let medium: Medium
    }

    private var trees: [Key: TemplateTree] = [:]
    /// What is wrong with tags, whatever names mean.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Parses templates; of two with the same name and medium the later wins.
    public init(_ files: [TemplateFile]) {
        for file in files {
            let (tree, mistakes) = TemplateParser.tree(of: file)
            trees[Key(name: file.name, medium: file.medium)] = tree
            diagnostics += mistakes
        }
    }

    /// Whether there is a template of a name.
    public func contains(_ name: String, _ medium: Medium) -> Bool {
        tree(named: name, medium) != nil
    }

    func tree(named name: String, _ medium: Medium) -> TemplateTree? {
        trees[Key(name: name, medium: medium == .headerField ? .text : medium)]
    }

    /// The partials of a medium, without their folder.
    func partials(of medium: Medium) -> [String] {
        let medium = medium == .headerField ? .text : medium
        return trees.keys
            .filter { $0.medium == medium && $0.name.hasPrefix(Self.partialFolder) }
            .map { String($0.name.dropFirst(Self.partialFolder.count)) }
            .sorted()
    }

    static let partialFolder = "partials/"
}
