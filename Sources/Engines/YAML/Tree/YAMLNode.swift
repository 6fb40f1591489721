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

    /// What the node holds.
    public var content: Content
    /// Where it was written; a collection in lines ends with its last value.
    public var range: SourceRange
    /// Which text it was written in, as numbered by whoever had it parsed; `Findings` knows the paths.
    public var source: UInt16

    /// Creates a node.
    public init(_ content: Content, at range: SourceRange, source: UInt16 = 0) {
        self.content = content
        self.range = range
        self.source = source
    }

    /// The text of a scalar; `nil` for lists and mappings.
    public var text: String? {
        if case .scalar(let scalar) = content { scalar.text } else { nil }
    }

    /// Whether nothing was written (`title:`); quotes without text are something.
    public var isEmpty: Bool {
        if case .scalar(let scalar) = content {
            scalar.style == .plain && scalar.text.isEmpty
        } else {
            false
        }
    }

    /// The entries of a mapping; `nil` for others.
    public var entries: [YAMLEntry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The items of a list; `nil` for others.
    public var items: [YAMLNode]? {
        if case .list(let items) = content { items } else { nil }
    }

    /// The value of a mapping's key; `nil` where there is none.
    public subscript(key: String) -> YAMLNode? {
        entries?.first { $0.key.value == key }?.value
    }
}
