/// A walk over a tree that enters and leaves each node in turn.
///
/// It keeps no stack, so a tree may be as deep as it likes.
public struct MarkdownWalk {
    /// One step of a walk.
    public struct Step {
        /// The node.
        public var node: Int
        /// Whether the node is entered; nodes without children, such as text, are never left.
        public var isEntering: Bool
    }

    private var next = 0
    private var open = 0

    /// Creates a walk that starts at the document.
    public init() {}

    /// The next step, or `nil` when the document has been left.
    public mutating func step(in tree: borrowing MarkdownTree) -> Step? {
        guard open >= 0 else { return nil }
        if next == tree.end(of: open) {
            let left = open
            open = left == 0 ? -1 : tree.parent(of: left)
            return Step(node: left, isEntering: false)
        }
        let node = next
        next += 1
        if !tree.nodes[node].kind.isLeaf { open = node }
        return Step(node: node, isEntering: true)
    }

    /// Goes on behind a node that was just entered, without visiting what is in it or leaving it.
    public mutating func skip(_ node: Int, in tree: borrowing MarkdownTree) {
        next = tree.end(of: node)
        if open == node { open = tree.parent(of: node) }
    }
}
