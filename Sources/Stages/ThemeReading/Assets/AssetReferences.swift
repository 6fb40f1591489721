/// The places in a stylesheet or script that name another file.
enum AssetReferences {
    /// A name and where it stands, without its quotes.
    struct Reference: Equatable {
        /// The bytes of the name.
        var range: Range<Int>
        /// The name.
        var target: String
    }

    /// The relative addresses in `url(…)` and `@import` of a stylesheet.
    static func inStylesheet(_ bytes: [UInt8]) -> [Reference] {
        var scanner = Scanner(bytes)
        var found: [Reference] = []
        while !scanner.isAtEnd {
            if scanner.skips("/*") {
                scanner.move(behind: "*/")
            } else if scanner.skips("@import") {
                scanner.skipBlanks()
                if let reference = scanner.quoted() { found.append(reference) }
            } else if scanner.skipsURL() {
                scanner.skipBlanks()
                if let reference = scanner.quoted() ?? scanner.bare() { found.append(reference) }
            } else if scanner.quoted() == nil {
                scanner.step()
            }
        }
        return found.filter { isRelative($0.target) }
    }

    /// The relative addresses of a script's `import … from "…"`, `import "…"` and `import("…")`.
    static func inScript(_ bytes: [UInt8]) -> [Reference] {
        var scanner = Scanner(bytes)
        var found: [Reference] = []
        while !scanner.isAtEnd {
            if scanner.skips("/*") {
                scanner.move(behind: "*/")
            } else if scanner.skips("//") {
                scanner.move(behind: "\n")
            } else if scanner.skipsWord("import") || scanner.skipsWord("from") {
                scanner.skipBlanks()
                if scanner.skips("(") { scanner.skipBlanks() }
                if let reference = scanner.quoted() { found.append(reference) }
            } else if scanner.quoted() == nil {
                scanner.step()
            }
        }
        return found.filter { $0.target.hasPrefix("./") || $0.target.hasPrefix("../") }
    }

    private static func isRelative(_ target: String) -> Bool {
        !target.isEmpty && !target.hasPrefix("#") && !target.hasPrefix("/")
            && !target.hasPrefix("data:") && !target.contains("://")
    }
}

/// Walks through the bytes of a stylesheet or script.
private struct Scanner {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place >= bytes.count }

    mutating func step() { place += 1 }

    /// Whether the text stands here; then it is passed.
    mutating func skips(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] {
            return false
        }
        place += count
        return true
    }

    /// Whether CSS's `url(` stands here, in any letter case and by itself; then it is passed.
    mutating func skipsURL() -> Bool {
        guard place + 4 <= bytes.count, bytes[place] | 0x20 == UInt8(ascii: "u"),
            bytes[place + 1] | 0x20 == UInt8(ascii: "r"),
            bytes[place + 2] | 0x20 == UInt8(ascii: "l"),
            bytes[place + 3] == UInt8(ascii: "(")
        else { return false }
        if place > 0, isLetter(bytes[place - 1]) || bytes[place - 1] == UInt8(ascii: "-") {
            return false
        }
        place += 4
        return true
    }

    /// Whether a word stands here by itself; then it is passed.
    mutating func skipsWord(_ word: StaticString) -> Bool {
        let start = place
        guard start == 0 || !isLetter(bytes[start - 1]), skips(word) else { return false }
        if !isAtEnd, isLetter(bytes[place]) {
            place = start
            return false
        }
        return true
    }

    mutating func skipBlanks() {
        while !isAtEnd, bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]) { place += 1 }
    }

    mutating func move(behind text: StaticString) {
        while !isAtEnd, !skips(text) { place += 1 }
    }

    /// A text in quotes that starts here; it is passed.
    mutating func quoted() -> AssetReferences.Reference? {
        guard !isAtEnd, bytes[place] == 0x22 || bytes[place] == 0x27 else { return nil }
        let quote = bytes[place]
        let start = place + 1
        var end = start
        while end < bytes.count, bytes[end] != quote, bytes[end] != 0x0A {
            end += bytes[end] == 0x5C ? 2 : 1
        }
        end = min(end, bytes.count)
        place = min(end + 1, bytes.count)
        return reference(start..<end)
    }

    /// What stands bare between here and the closing parenthesis.
    mutating func bare() -> AssetReferences.Reference? {
        let start = place
        while !isAtEnd, bytes[place] != 0x29, bytes[place] != 0x20, bytes[place] != 0x0A {
            place += 1
        }
        return reference(start..<place)
    }

    private func reference(_ range: Range<Int>) -> AssetReferences.Reference {
        AssetReferences.Reference(
            range: range,
            target: String(decoding: bytes[range], as: UTF8.self)
        )
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
            || byte == 0x24
    }
}
