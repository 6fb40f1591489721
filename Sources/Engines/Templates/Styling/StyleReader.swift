/// Reads a stylesheet block by block, without its comments.
struct StyleReader {
    /// A selector or at-rule and what stands in its braces.
    struct Block: Equatable {
        var head: String
        var body: String
        /// Where the head starts, in bytes.
        var offset: Int
    }

    private let css: [UInt8]
    private var place = 0

    init(_ css: [UInt8]) {
        self.css = css
    }

    /// The next block; `nil` at the end, also where a brace is missing.
    mutating func block() -> Block? {
        while true {
            skipBlanks()
            let offset = place
            guard let (head, isBlock) = text(upTo: UInt8(ascii: "{"), orLineEnd: true) else {
                return nil
            }
            // `@charset "utf-8";` has no braces and no meaning here.
            guard isBlock else { continue }
            guard let body = body() else { return nil }
            return Block(head: head, body: body, offset: offset)
        }
    }

    /// What stands before a byte, on one line.
    private mutating func text(
        upTo end: UInt8,
        orLineEnd: Bool
    ) -> (String, isBlock: Bool)? {
        var bytes: [UInt8] = []
        while place < css.count {
            if skipComment() { continue }
            let byte = css[place]
            place += 1
            if byte == end { return (Self.line(bytes), true) }
            if orLineEnd, byte == UInt8(ascii: ";") { return ("", false) }
            bytes.append(byte)
        }
        return nil
    }

    /// What stands within braces, further braces among it.
    private mutating func body() -> String? {
        var bytes: [UInt8] = []
        var depth = 1
        while place < css.count {
            if skipComment() { continue }
            let byte = css[place]
            place += 1
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return Self.line(bytes) }
            }
            bytes.append(byte)
        }
        return nil
    }

    private mutating func skipBlanks() {
        while place < css.count, css[place] <= 0x20 || skipComment() {
            if place < css.count, css[place] <= 0x20 { place += 1 }
        }
    }

    /// Skips a comment that starts here.
    private mutating func skipComment() -> Bool {
        guard place + 1 < css.count, css[place] == UInt8(ascii: "/"),
            css[place + 1] == UInt8(ascii: "*")
        else { return false }
        place += 2
        while place < css.count {
            if css[place] == UInt8(ascii: "/"), css[place - 1] == UInt8(ascii: "*") {
                place += 1
                return true
            }
            place += 1
        }
        return true
    }

    /// A text with single blanks, none at its ends.
    private static func line(_ bytes: [UInt8]) -> String {
        bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }
}
