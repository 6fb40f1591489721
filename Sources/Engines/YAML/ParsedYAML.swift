public import Diagnostics

/// What became of a text.
public struct ParsedYAML: Sendable {
    /// The tree, an empty scalar for an empty text; `nil` where the text cannot be read at all.
    ///
    /// It may be there although there are mistakes, so that its keys can be checked too.
    public var root: YAMLNode?
    /// What is wrong with the text, in its order.
    public var diagnostics: [Diagnostic]
}
