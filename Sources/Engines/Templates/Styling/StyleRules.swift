/// A small stylesheet whose rules can be written into `style` attributes: what a mail needs, since
/// many mail programs drop stylesheets.
///
/// Selectors are an element, classes, or both: `p`, `.lead`, `td.cell`. Whole at-rules such as `@media`
/// are kept for a `style` element. Custom properties are replaced by their values, and sides that
/// follow the direction of writing by `left` and `right`. `--attribute-width: 600` becomes the attribute
/// `width` of its own, for mail programs that know no such style.
public struct StyleRules: Sendable, Equatable {
    /// A selector that cannot be written into elements.
    public struct Mistake: Sendable, Equatable {
        /// The selector as it was written.
        public var selector: String
        /// Where it starts, in bytes.
        public var offset: Int
    }

    /// An attribute that an element gets.
    public struct Attribute: Sendable, Equatable {
        /// Its name: `style`, or what follows `--attribute-`.
        public var name: String
        /// Its value, not escaped yet.
        public var value: String
    }

    struct Declaration: Sendable, Equatable {
        var property: String
        var value: String
    }

    struct Rule: Sendable, Equatable {
        var element: String?
        var classes: [String]
        var declarations: [Declaration]

        /// How strong the rule is beside others (CSS: selectors' specificity).
        var strength: Int { classes.count * 16 + (element == nil ? 0 : 1) }
    }

    private(set) var rules: [Rule] = []
    /// The at-rules, for a `style` element; empty where there is none.
    public private(set) var atRules = ""
    /// Selectors that cannot be written into elements.
    public private(set) var mistakes: [Mistake] = []

    /// Reads a stylesheet.
    ///
    /// - Parameters:
    ///   - css: The stylesheet.
    ///   - properties: Values of custom properties by name: `--colour`.
    ///   - isRightToLeft: The direction of writing, which `inline-start` follows.
    public init(_ css: [UInt8], properties: [String: String], isRightToLeft: Bool) {
        var reader = StyleReader(css)
        let sides = Sides(isRightToLeft: isRightToLeft)
        var further: [String] = []
        while let block = reader.block() {
            let body = Self.filled(block.body, properties)
            if block.head.hasPrefix("@") {
                further.append("\(block.head){\(Self.directed(body, sides))}")
                continue
            }
            let declarations = Self.declarations(of: body, sides)
            for selector in block.head.utf8.split(separator: UInt8(ascii: ",")).map(Substring.init)
            {
                let selector = Self.trimmed(selector)
                if let rule = Self.rule(selector, declarations) {
                    rules.append(rule)
                } else {
                    mistakes.append(Mistake(selector: selector, offset: block.offset))
                }
            }
        }
        rules = rules.enumerated()
            .sorted { ($0.element.strength, $0.offset) < ($1.element.strength, $1.offset) }
            .map(\.element)
        // `<` could end the element that holds them, and no rule needs it.
        atRules = further.joined(separator: "\n").filter { $0 != "<" }
    }

    /// The attributes that an element gets, `style` last.
    ///
    /// - Parameters:
    ///   - element: The element's name.
    ///   - classes: Its classes.
    /// - Returns: No `style` where no rule is meant for the element.
    public func attributes(of element: String, _ classes: [String] = []) -> [Attribute] {
        var found: [Declaration] = []
        for rule in rules
        where (rule.element ?? element) == element && rule.classes.allSatisfy(classes.contains) {
            for declaration in rule.declarations {
                found.removeAll { $0.property == declaration.property }
                found.append(declaration)
            }
        }
        var attributes: [Attribute] = []
        var style: [String] = []
        for declaration in found {
            if declaration.property.hasPrefix(Self.attributePrefix) {
                let name = declaration.property.dropFirst(Self.attributePrefix.count)
                attributes.append(Attribute(name: String(name), value: declaration.value))
            } else {
                style.append("\(declaration.property):\(declaration.value)")
            }
        }
        guard !style.isEmpty else { return attributes }
        return attributes + [Attribute(name: "style", value: style.joined(separator: ";"))]
    }

    private static let attributePrefix = "--attribute-"

    private static func rule(_ selector: String, _ declarations: [Declaration]) -> Rule? {
        let parts = selector.utf8.split(
            separator: UInt8(ascii: "."),
            omittingEmptySubsequences: false
        ).map(Substring.init)
        guard let first = parts.first, parts.count > 1 || !first.isEmpty else { return nil }
        let names = parts.dropFirst() + (first.isEmpty ? [] : [first])
        guard names.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) }) else {
            return nil
        }
        return Rule(
            element: first.isEmpty ? nil : String(first),
            classes: parts.dropFirst().map(String.init),
            declarations: declarations
        )
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static func declarations(of body: String, _ sides: Sides) -> [Declaration] {
        body.utf8.split(separator: UInt8(ascii: ";")).map(Substring.init).compactMap { text in
            guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let property = trimmed(text[..<colon])
            let value = trimmed(text[text.utf8.index(after: colon)...])
            guard !property.isEmpty, !value.isEmpty else { return nil }
            if property.hasPrefix(attributePrefix) {
                let name = property.dropFirst(attributePrefix.count)
                guard !name.isEmpty, name.utf8.allSatisfy(isNameByte) else { return nil }
            }
            return Declaration(
                property: sides.property(property),
                value: sides.value(withoutDoubleQuotes(value), of: property)
            )
        }
    }

    /// A value whose double quotes, which would end the attribute, are single ones.
    private static func withoutDoubleQuotes(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "\"")) else { return value }
        return String(value.map { $0 == "\"" ? "'" : $0 })
    }

    /// The declarations within an at-rule, with sides that mail programs know.
    private static func directed(_ body: String, _ sides: Sides) -> String {
        sides.pairs.reduce(body) { text, pair in
            text.split(separator: pair.logical, omittingEmptySubsequences: false)
                .joined(separator: pair.physical)
        }
    }

    /// A text with the values of its `var(--name)`; one without a value stays.
    private static func filled(_ text: String, _ properties: [String: String]) -> String {
        guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
        var filled = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "var("),
            let end = rest[start.upperBound...].firstIndex(of: ")")
        {
            filled += rest[..<start.lowerBound]
            let name = trimmed(rest[start.upperBound..<end])
            filled += properties[name] ?? "var(\(name))"
            rest = rest[rest.index(after: end)...]
        }
        return filled + rest
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        // The reader leaves no blanks but single spaces.
        var text = Substring(text).utf8
        while text.first == UInt8(ascii: " ") { text.removeFirst() }
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        return String(Substring(text))
    }
}

/// Which side is the start of a line.
private struct Sides {
    let start: String
    let end: String

    init(isRightToLeft: Bool) {
        (start, end) = isRightToLeft ? ("right", "left") : ("left", "right")
    }

    /// Properties by logical side and by physical side, as stylesheets spell them.
    var pairs: [(logical: String, physical: String)] {
        [("-inline-start", "-\(start)"), ("-inline-end", "-\(end)")]
    }

    func property(_ name: String) -> String {
        // The shortest such name; searching a text for a text costs more than all else here.
        guard name.utf8.count >= "x-inline-end".utf8.count else { return name }
        for (logical, physical) in pairs {
            if let range = name.firstRange(of: logical) {
                return String(name[..<range.lowerBound]) + physical
                    + String(name[range.upperBound...])
            }
        }
        return name
    }

    func value(_ value: String, of property: String) -> String {
        guard property == "text-align" else { return value }
        return value == "start" ? start : value == "end" ? end : value
    }
}
