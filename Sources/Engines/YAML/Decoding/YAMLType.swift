public import Diagnostics

/// What a schema expects of a value: how it is decoded, and what to say where it is something else.
public struct YAMLType<Value>: Sendable {
    /// What is expected, as it stands behind "is not": `a whole number`.
    public let expectation: String
    /// A value as one would write it behind the key: `5000`.
    public let example: String
    @usableFromInline let read: @Sendable (YAMLNode, String, inout Findings) -> Value?

    /// Creates a type whose reader reports what is wrong by itself.
    ///
    /// - Parameters:
    ///   - expectation: What is expected, as it stands behind "is not".
    ///   - example: A value as one would write it behind the key.
    ///   - read: Decodes a node that is not empty; it is given the name of the field for messages.
    @inlinable
    public init(
        _ expectation: String,
        example: String,
        read: @escaping @Sendable (YAMLNode, _ name: String, inout Findings) -> Value?
    ) {
        self.expectation = expectation
        self.example = example
        self.read = read
    }

    /// Creates a type of single texts, such as dates and addresses.
    ///
    /// - Parameters:
    ///   - expectation: What is expected, as it stands behind "is not".
    ///   - example: A value as one would write it behind the key.
    ///   - parse: The value that a text means, or `nil` where it means none.
    @inlinable
    public init(
        text expectation: String,
        example: String,
        _ parse: @escaping @Sendable (String) -> Value?
    ) {
        self.init(expectation, example: example) { node, name, findings in
            if let text = node.text, let value = parse(text) { return value }
            findings.reportWrongType(node, name, expectation, example)
            return nil
        }
    }

    /// Decodes a node.
    ///
    /// - Parameters:
    ///   - node: The value; an empty one is reported.
    ///   - name: The field's name for messages.
    ///   - findings: Receives what is wrong.
    /// - Returns: The value, or `nil` where something was reported.
    @inlinable
    public func decode(
        _ node: YAMLNode,
        called name: String,
        _ findings: inout Findings
    ) -> Value? {
        if node.isEmpty {
            findings.reportEmpty(node, name, example)
            return nil
        }
        return read(node, name, &findings)
    }

    /// The same type with its values turned into others.
    @inlinable
    public func map<Other>(
        _ transform: @escaping @Sendable (Value) -> Other
    ) -> YAMLType<Other> {
        YAMLType<Other>(expectation, example: example) { node, name, findings in
            read(node, name, &findings).map(transform)
        }
    }

    /// The same type with another example for messages.
    @inlinable
    public func with(example: String) -> YAMLType {
        YAMLType(expectation, example: example) { node, name, findings in
            read(node, name, &findings)
        }
    }

    /// The same type with a further condition that reports what is wrong by itself.
    ///
    /// - Parameter check: Gives the final value, or `nil` after it has reported why there is none.
    /// - Returns: The narrower type.
    @inlinable
    public func checked<Other>(
        _ check: @escaping @Sendable (Located<Value>, SourceLocation, inout Findings) -> Other?
    ) -> YAMLType<Other> {
        YAMLType<Other>(expectation, example: example) { node, name, findings in
            guard let value = read(node, name, &findings) else { return nil }
            return check(Located(value, at: node.range), findings.location(of: node), &findings)
        }
    }
}

/// The facts of a value of the wrong type.
struct Wrong {
    let name: String
    let node: YAMLNode
    let expectation: String
    let example: String

    init(_ node: YAMLNode, name: String, expectation: String, example: String) {
        self.node = node
        self.name = name
        self.expectation = expectation
        self.example = example
    }
}
