import Foundation

@testable import Templates

/// A value of JSON.
indirect enum JSONTree: Sendable, Decodable {
    case null
    case bool(Bool)
    case integer(Int)
    case decimal(Double)
    case text(String)
    case list([JSONTree])
    case map([String: JSONTree])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let decimal = try? container.decode(Double.self) {
            self = .decimal(decimal)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONTree].self) {
            self = .list(list)
        } else {
            self = .map(try container.decode([String: JSONTree].self))
        }
    }
}

/// A view whose names and kinds are those of a value of JSON, as its templates use them.
struct InferredView: NumberedView {
    let schema: ViewSchema
    let values: [ViewValue]
    /// The partials that values name.
    let members: [String]

    func value(at number: Int) -> ViewValue { values[number] }

    init(_ tree: JSONTree, in templates: [String]) {
        self.init([tree], of: tree, usage: Usage(templates))
    }

    /// The members of a list share one schema, so names are those of all of them.
    private init(_ siblings: [JSONTree], of tree: JSONTree, usage: Usage) {
        var specs: [NameSpec] = []
        var values: [ViewValue] = []
        var members: [String] = []
        for name in Self.names(of: siblings) {
            let all = siblings.map { $0.child(name) }
            let inferred = Self.infer(tree.child(name), among: all, named: name, usage)
            specs.append(NameSpec(name, inferred.kind, "", isOptional: true))
            values.append(inferred.value)
            members += inferred.members
        }
        schema = ViewSchema(title: "inferred", openness: .nothing) { [specs] in
            specs.enumerated().map { (number: $0.offset, spec: $0.element) }
        }
        self.values = values
        self.members = members
    }

    private static func names(of trees: [JSONTree]) -> [String] {
        var names: Set<String> = []
        for tree in trees {
            if case .map(let map) = tree { names.formUnion(map.keys) } else { names.insert(".") }
        }
        return names.sorted()
    }

    private static func infer(
        _ tree: JSONTree,
        among siblings: [JSONTree],
        named name: String,
        _ usage: Usage
    ) -> (kind: NameKind, value: ViewValue, members: [String]) {
        switch tree {
        case .list(let trees):
            let cousins = siblings.flatMap(\.members)
            guard !cousins.isEmpty else {
                let never = ViewSchema(title: "never", openness: .never) { [] }
                return (.list(never), .list([InferredView]()), [])
            }
            let views = trees.map { InferredView(cousins, of: $0, usage: usage) }
            let schema = InferredView(cousins, of: cousins[0], usage: usage).schema
            return (.list(schema), .list(views), views.flatMap(\.members))
        case .map:
            let view = InferredView(siblings, of: tree, usage: usage)
            return (.view(view.schema), .view(view), view.members)
        case .bool(let bool): return (.bool, .bool(bool), [])
        case .null: return (usage.raw.contains(name) ? .html : .text, .missing, [])
        case .integer(let integer) where !usage.raw.contains(name):
            return (.number, .number(integer), [])
        case .integer(let integer): return (.html, .html(HTML(escaped: "\(integer)")), [])
        case .decimal(let decimal) where !usage.raw.contains(name):
            return (.text, .text("\(decimal)"), [])
        case .decimal(let decimal): return (.html, .html(HTML(escaped: "\(decimal)")), [])
        case .text(let text) where usage.raw.contains(name):
            return (.html, .html(HTML(escaped: text)), [])
        case .text(let text) where usage.dynamic.contains(name):
            return (.choice([text]), .choice(named: text), [text])
        case .text(let text): return (.text, .text(text), [])
        }
    }
}

/// How templates use names, as far as it decides their kinds.
private struct Usage {
    /// The last parts of names that stand in three braces.
    let raw: Set<String>
    /// The last parts of names that name a partial.
    let dynamic: Set<String>

    init(_ templates: [String]) {
        var raw: Set<String> = []
        var dynamic: Set<String> = []
        for template in templates {
            for match in template.matches(of: #/\{\{[\{&]\s*([^}\s]+)/#) {
                raw.insert(Self.last(of: match.output.1))
            }
            for match in template.matches(of: #/\{\{\s*>\s*\*\s*([^}\s]+)/#) {
                dynamic.insert(Self.last(of: match.output.1))
            }
        }
        self.raw = raw
        self.dynamic = dynamic
    }

    private static func last(of name: Substring) -> String {
        name == "." ? "." : String(name.split(separator: ".").last ?? name)
    }
}

extension JSONTree {
    fileprivate func child(_ name: String) -> JSONTree {
        if name == "." { return self }
        if case .map(let map) = self { return map[name] ?? .null }
        return .null
    }

    fileprivate var members: [JSONTree] {
        if case .list(let list) = self { list } else { [] }
    }
}
