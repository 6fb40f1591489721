/// A parsed text: its nodes in the order in which they begin, each before its children.
///
/// The document is the first node; the children of node `n` are `n + 1`, then the `end` of each
/// child, up to the `end` of `n`.
public struct MarkdownTree: Sendable {
    /// The nodes; the first is the document.
    public internal(set) var nodes: [MarkdownNode] = []
    /// The texts of the nodes, one behind the other.
    public internal(set) var text: [UInt8] = []
    /// The text that was parsed.
    var source: [UInt8] = []
    /// Where each line of `source` starts.
    var lineStarts: [Int32] = []
    /// The line of the file on which `source` starts, from 1.
    var firstLine = 1

    /// The node that holds a node; the document's is itself.
    public func parent(of node: Int) -> Int { Int(nodes[node].parent) }

    /// The place behind a node's last descendant.
    public func end(of node: Int) -> Int { Int(nodes[node].end) }

    /// The first child, or `nil` where there is none.
    public func firstChild(of node: Int) -> Int? {
        node + 1 < end(of: node) ? node + 1 : nil
    }

    /// The next child of the same node, or `nil` for the last.
    public func next(after node: Int) -> Int? {
        let next = end(of: node)
        return node > 0 && next < end(of: parent(of: node)) ? next : nil
    }

    /// Whether a paragraph stands in an item of a list that is written without blank lines.
    public func isTight(_ paragraph: Int) -> Bool {
        let item = parent(of: paragraph)
        return nodes[item].kind == .item && nodes[parent(of: item)].isTight
    }
}
