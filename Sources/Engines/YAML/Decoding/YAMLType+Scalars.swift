import Diagnostics

extension YAMLType where Value == String {
    /// Text of one or several lines; blanks and line breaks around it do not count, and it is not
    /// empty.
    public static var text: YAMLType<String> {
        scalarText { trimmed($0) }
    }

    /// Text of one line: line breaks become spaces.
    public static var line: YAMLType<String> {
        scalarText { text in
            let line = trimmed(text)
            func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
            let hasBreak =
                line.utf8.withContiguousStorageIfAvailable { $0.contains(where: isBreak) }
                ?? line.utf8.contains(where: isBreak)
            guard hasBreak else { return line }
            return line.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }
                .joined(separator: " ")
        }
    }

    private static func scalarText(
        _ shape: @escaping @Sendable (String) -> String
    ) -> YAMLType<String> {
        let example = "\"Some words\""
        return YAMLType("text", example: example) { node, name, findings in
            guard let written = node.text else {
                findings.reportWrongType(node, name, "text", example)
                return nil
            }
            // What is plain and in one line has nothing to be shaped.
            if node.isPlain, node.range.isOneLine { return written }
            let text = shape(written)
            if text.isEmpty {
                findings.reportEmpty(node, name, example)
                return nil
            }
            return text
        }
    }

    /// Without blanks and line breaks at both ends; quick where there are none.
    private static func trimmed(_ text: String) -> String {
        func isBlank(_ byte: UInt8) -> Bool {
            byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
        }
        let written = text.utf8.span
        guard !written.isEmpty else { return text }
        if !isBlank(written[0]), !isBlank(written[written.count - 1]) { return text }
        let bytes = text.utf8
        let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
        guard let end = bytes.lastIndex(where: { !isBlank($0) }), start <= end else { return "" }
        return String(text[start...end])
    }
}

extension YAMLType where Value == Bool {
    /// Yes or no, in YAML's spellings.
    public static var bool: YAMLType<Bool> {
        YAMLType(text: "yes or no", example: "true") { text in
            switch text.lowercased() {
            case "true", "yes", "on": true
            case "false", "no", "off": false
            default: nil
            }
        }
    }
}

extension YAMLType where Value == Int {
    /// A whole number in decimal digits.
    ///
    /// - Parameter bounds: The numbers that make sense.
    /// - Returns: The type.
    public static func wholeNumber(in bounds: ClosedRange<Int> = 0...Int.max) -> YAMLType<Int> {
        let upper = bounds.upperBound == .max ? "" : " to \(bounds.upperBound)"
        let expectation =
            bounds == 0...Int.max
            ? "a whole number" : "a whole number from \(bounds.lowerBound)\(upper)"
        let example = String(max(bounds.lowerBound, min(bounds.upperBound, 5000)))
        return YAMLType(text: expectation, example: example) { text in
            guard text.utf8.count < 20, let number = Int(text), bounds.contains(number) else {
                return nil
            }
            return number
        }
    }

    /// An amount such as `3` or `2.50`, counted in its smallest unit.
    ///
    /// - Parameter decimals: How many digits may follow the point, at most 6.
    /// - Returns: The type; `2.5` with two decimals is 250.
    public static func amount(decimals: Int = 2) -> YAMLType<Int> {
        YAMLType(text: "an amount", example: "3") { text in
            let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
            guard parts.count <= 2, let whole = parts.first, (1...12).contains(whole.count)
            else { return nil }
            var digits = Array(whole)
            if parts.count == 2 {
                guard (1...6).contains(parts[1].count), parts[1].count <= decimals else {
                    return nil
                }
                digits += parts[1]
            }
            while digits.count < whole.count + min(decimals, 6) { digits.append(0x30) }
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
    }
}

extension YAMLType {
    /// One of a closed list of words.
    ///
    /// - Parameter choices: The words and what they mean, in the order in which they are offered.
    /// - Returns: The type.
    @inlinable
    public static func oneOf(_ choices: [(word: String, value: Value)]) -> YAMLType
    where Value: Sendable {
        let words = choices.map(\.word)
        let expectation = "one of " + words.joined(separator: ", ")
        let example = words.first ?? ""
        return YAMLType(expectation, example: example) { node, name, findings in
            if let text = node.text, let choice = choices.first(where: { $0.word == text }) {
                return choice.value
            }
            if let text = node.text {
                findings.reportUnknown(text, node, name, words)
            } else {
                findings.reportWrongType(node, name, expectation, example)
            }
            return nil
        }
    }

    /// One of the cases of an enum, each written as its raw value.
    @inlinable
    public static func oneOf(_ cases: Value.Type = Value.self) -> YAMLType
    where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
        oneOf(cases.allCases.map { (word: $0.rawValue, value: $0) })
    }
}

extension SourceRange {
    fileprivate var isOneLine: Bool { start.line == end.line }
}
