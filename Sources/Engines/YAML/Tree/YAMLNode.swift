public import Diagnostics

/// A value of a YAML text with the place where it was written.
///
/// Nothing is interpreted: `no`, `1e3` and `2026-03-01` are text until a `YAMLType` decodes them.
public struct YAMLNode: Sendable, Equatable {
    /// What a node holds.
    public enum Content: Sendable, Equatable {
        /// Text, or nothing at all (`title:`).
        case scalar(YAMLScalar)
        /// A list, in lines with `-` or in brackets.
        case list([YAMLNode])
        /// Keys with their values, in the order of the file.
        case mapping([YAMLEntry])
    }

    enum Storage: Sendable {
        /// As it was put together.
        case own(Content)
        /// As it was read, at the node of a number.
        case flat(OrdinaryTree, Int)
    }

    private(set) var storage: Storage
    /// Where it was written; a collection in lines ends with its last value.
    public var range: SourceRange
    /// Which text it was written in, as numbered by whoever had it parsed; `Findings` knows the paths.
    public var source: UInt16

    /// Creates a node.
    public init(_ content: Content, at range: SourceRange, source: UInt16 = 0) {
        self.init(.own(content), at: range, source: source)
    }

    init(_ storage: Storage, at range: SourceRange, source: UInt16) {
        self.storage = storage
        self.range = range
        self.source = source
    }

    /// What the node holds; made anew each time where it is as it was read.
    public var content: Content {
        get {
            switch storage {
            case .own(let content): content
            case .flat(let tree, let number): tree.content(of: number)
            }
        }
        set { storage = .own(newValue) }
    }

    /// The text of a scalar; `nil` for lists and mappings.
    public var text: String? {
        switch storage {
        case .own(.scalar(let scalar)): scalar.text
        case .flat(let tree, let number) where !tree.nodes[number].isCollection:
            tree.text(of: number)
        default: nil
        }
    }

    /// Whether nothing was written (`title:`); quotes without text are something.
    public var isEmpty: Bool {
        switch storage {
        case .own(.scalar(let scalar)): scalar.style == .plain && scalar.text.isEmpty
        case .flat(let tree, let number):
            tree.nodes[number].kind == .plain && tree.nodes[number].bytes.isEmpty
        default: false
        }
    }

    /// Whether it is a text without quotes, in its line.
    var isPlain: Bool {
        switch storage {
        case .own(.scalar(let scalar)): scalar.style == .plain
        case .flat(let tree, let number): tree.nodes[number].kind == .plain
        default: false
        }
    }

    /// The entries of a mapping; `nil` for others.
    public var entries: [YAMLEntry]? {
        switch storage {
        case .own(.mapping(let entries)): entries
        case .flat(let tree, let number) where tree.nodes[number].kind == .mapping:
            tree.entries(of: number)
        default: nil
        }
    }

    /// The items of a list; `nil` for others.
    public var items: [YAMLNode]? {
        switch storage {
        case .own(.list(let items)): items
        case .flat(let tree, let number) where tree.nodes[number].kind == .list:
            tree.items(of: number)
        default: nil
        }
    }

    /// Whether the node is a mapping.
    public var isMapping: Bool {
        switch storage {
        case .own(.mapping): true
        case .flat(let tree, let number): tree.nodes[number].kind == .mapping
        default: false
        }
    }

    /// Whether the node is a list.
    public var isList: Bool {
        switch storage {
        case .own(.list): true
        case .flat(let tree, let number): tree.nodes[number].kind == .list
        default: false
        }
    }

    /// The value of a mapping's key; `nil` where there is none.
    public subscript(key: String) -> YAMLNode? {
        entries?.first { $0.key.value == key }?.value
    }

    /// Whether two nodes hold the same, at the same places of the same text.
    public static func == (left: YAMLNode, right: YAMLNode) -> Bool {
        left.range == right.range && left.source == right.source && left.content == right.content
    }
}
