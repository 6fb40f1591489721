/// A tolerant tokenizer: what it does not understand is text, and it never fails.
struct HTMLTokenizer {
    private let characters: [Character]
    private var place = 0
    private var tokens: [HTMLToken] = []

    static func tokens(of html: String) -> [HTMLToken] {
        var tokenizer = HTMLTokenizer(html: html)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(html: String) {
        characters = Array(html)
    }

    private var rest: ArraySlice<Character> { characters[place...] }

    private mutating func run() {
        while place < characters.count {
            if rest.starts(with: "<!--") {
                skip(behind: "-->")
            } else if rest.starts(with: "<!") || rest.starts(with: "<?") {
                skip(behind: ">")
            } else if rest.starts(with: "</"), isLetter(at: place + 2) {
                place += 2
                let name = takeName()
                skip(behind: ">")
                tokens.append(.end(name: name))
            } else if rest.first == "<", isLetter(at: place + 1) {
                place += 1
                takeElement()
            } else {
                takeText()
            }
        }
    }

    private func isLetter(at place: Int) -> Bool {
        place < characters.count && characters[place].isASCII && characters[place].isLetter
    }

    private mutating func skip(behind end: String) {
        let wanted = Array(end)
        while place < characters.count, !rest.starts(with: wanted) { place += 1 }
        place = min(characters.count, place + wanted.count)
    }

    private mutating func take(while condition: (Character) -> Bool) -> String {
        let taken = rest.prefix(while: condition)
        place += taken.count
        return String(taken)
    }

    private mutating func takeName() -> String {
        take { !$0.isWhitespace && $0 != ">" && $0 != "/" }.lowercased()
    }

    private mutating func takeText() {
        let start = place
        place += 1
        while place < characters.count, characters[place] != "<" { place += 1 }
        tokens.append(.text(HTMLReferences.decoded(String(characters[start..<place]))))
    }

    private mutating func takeElement() {
        let name = takeName()
        let attributes = takeAttributes()
        tokens.append(.start(name: name, attributes: attributes))
        guard ["script", "style", "textarea", "title"].contains(name) else { return }
        let start = place
        let end = Array("</\(name)")
        while place < characters.count,
            !rest.prefix(end.count).map({ Character($0.lowercased()) }).elementsEqual(end)
        {
            place += 1
        }
        let raw = String(characters[start..<place])
        let isCode = name == "script" || name == "style"
        tokens.append(.text(isCode ? raw : HTMLReferences.decoded(raw)))
    }

    private mutating func takeAttributes() -> [HTMLAttribute] {
        var attributes: [HTMLAttribute] = []
        while place < characters.count {
            _ = take { $0.isWhitespace || $0 == "/" }
            guard place < characters.count, characters[place] != ">" else { break }
            let start = place
            let name = take {
                !$0.isWhitespace && $0 != ">" && $0 != "/" && $0 != "="
            }.lowercased()
            if place == start { place += 1 }
            _ = take(while: \.isWhitespace)
            var value = ""
            if rest.first == "=" {
                place += 1
                _ = take(while: \.isWhitespace)
                value = takeValue()
            }
            if !name.isEmpty, attributes[name] == nil {
                attributes.append(HTMLAttribute(name: name, value: value))
            }
        }
        place = min(characters.count, place + 1)
        return attributes
    }

    private mutating func takeValue() -> String {
        guard let quote = rest.first, quote == "\"" || quote == "'" else {
            return HTMLReferences.decoded(take { !$0.isWhitespace && $0 != ">" })
        }
        place += 1
        let value = take { $0 != quote }
        place = min(characters.count, place + 1)
        return HTMLReferences.decoded(value)
    }
}

/// Character references in text and attribute values.
enum HTMLReferences {
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
        "shy": "\u{AD}", "hellip": "…", "ndash": "–", "mdash": "—",
    ]

    static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let body = rest[rest.index(after: start)...]
            let name = body.prefix(10).prefix { $0 != ";" }
            if body[name.endIndex...].first == ";", let meant = meaning(of: name) {
                result += meant
                rest = body[name.endIndex...].dropFirst()
            } else {
                result += "&"
                rest = body
            }
        }
        return result + rest
    }

    private static func meaning(of name: Substring) -> String? {
        guard name.first == "#" else { return named[String(name)] }
        let digits = name.dropFirst()
        let code =
            digits.first == "x" || digits.first == "X"
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}
