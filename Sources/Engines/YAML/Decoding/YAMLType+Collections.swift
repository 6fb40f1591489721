public import Diagnostics

extension YAMLType {
    /// A list whose items are all of one type; wrong items are reported and left out.
    @inlinable
    public static func list<Item>(of item: YAMLType<Item>) -> YAMLType
    where Value == [Located<Item>] {
        let expectation = "a list"
        let example = "[\(item.example)]"
        return YAMLType(expectation, example: example) { node, name, findings in
            guard let items = node.items else {
                findings.reportWrongType(node, name, expectation, example)
                return nil
            }
            var values: [Located<Item>] = []
            values.reserveCapacity(items.count)
            for node in items {
                if let value = item.decode(node, called: name, &findings) {
                    values.append(Located(value, at: node.range))
                }
            }
            return values
        }
    }

    /// A mapping with keys of the user's own; wrong values are reported and left out.
    @inlinable
    public static func map<Item>(of item: YAMLType<Item>) -> YAMLType
    where Value == [YAMLPair<Item>] {
        let expectation = "a map"
        let example = "{name: \(item.example)}"
        return YAMLType(expectation, example: example) { node, name, findings in
            guard let entries = node.entries else {
                findings.reportWrongType(node, name, expectation, example)
                return nil
            }
            return entries.compactMap { entry in
                item.decode(entry.value, called: entry.key.value, &findings).map {
                    YAMLPair(key: entry.key, value: Located($0, at: entry.value.range))
                }
            }
        }
    }

    /// A mapping with a closed set of keys.
    ///
    /// - Parameters:
    ///   - expectation: What the mapping is, as it stands behind "is not".
    ///   - example: A mapping as one would write it behind the key.
    ///   - decode: Asks for the fields; what it does not ask for is reported as unknown.
    /// - Returns: The type.
    @inlinable
    public static func mapping(
        _ expectation: String = "a map",
        example: String = "{…}",
        _ decode: @escaping @Sendable (inout MappingReader) -> Value?
    ) -> YAMLType {
        YAMLType(expectation, example: example) { node, name, findings in
            guard node.isMapping else {
                findings.reportWrongType(node, name, expectation, example)
                return nil
            }
            return MappingReader.read(node, &findings, decode)
        }
    }

    /// A value that may be written in several shapes, such as a name or a list of names.
    ///
    /// - Parameters:
    ///   - scalar: What a text means, if it may be one.
    ///   - list: What a list means, if it may be one.
    ///   - mapping: What a mapping means, if it may be one.
    /// - Returns: The type, which expects any of them.
    @inlinable
    public static func either(
        scalar: YAMLType? = nil,
        list: YAMLType? = nil,
        mapping: YAMLType? = nil
    ) -> YAMLType {
        let types = [scalar, list, mapping].compactMap { $0 }
        let expectation = types.map(\.expectation).joined(separator: " or ")
        let example = types.first?.example ?? ""
        return YAMLType(expectation, example: example) { node, name, findings in
            let type = node.isMapping ? mapping : node.isList ? list : scalar
            if let type { return type.decode(node, called: name, &findings) }
            findings.reportWrongType(node, name, expectation, example)
            return nil
        }
    }

    /// One value, or a map from languages to values; which languages exist is for the caller to say.
    @inlinable
    public static func byLanguage<Item>(_ item: YAMLType<Item>) -> YAMLType
    where Value == YAMLByLanguage<Item> {
        let expectation = "\(item.expectation), or a map by language"
        let map = YAMLType<[YAMLPair<Item>]>.map(of: item)
        return YAMLType(expectation, example: item.example) { node, name, findings in
            if node.isMapping {
                return map.decode(node, called: name, &findings).map(Value.byLanguage)
            }
            return item.decode(node, called: name, &findings).map {
                .one(Located($0, at: node.range))
            }
        }
    }
}

extension YAMLType where Value == YAMLNode {
    /// Anything at all, for free values.
    public static var any: YAMLType<YAMLNode> {
        YAMLType("a value", example: "\"Some words\"") { node, _, _ in node }
    }
}
