import CampaignModel
import CommonMark

extension BodyReader {
    /// Writes a text with what stands for its tags, and reports what looks like the Markdown of other
    /// programs.
    mutating func writeText(_ node: Int) {
        let content = parser.tree.nodes[node].content
        var written = content.lowerBound
        if node == draft.attributionText {
            writer.appendMarkup("— ")
            note(.text("— "))
            written += dashCount(node)
        }
        var reported = Reported()
        var index = ByteScan.marked(in: parser.tree.text, from: written, to: content.upperBound)
        while index < content.upperBound {
            if let tag = tag(at: index, from: written, to: content.upperBound) {
                writer.appendText(written..<tag.range.lowerBound, of: parser.tree)
                note(text: written..<tag.range.lowerBound)
                writeTag(tag, in: node)
                written = tag.range.upperBound
                index = written
            } else {
                index = checkText(at: index, in: node, &reported)
            }
            index = ByteScan.marked(in: parser.tree.text, from: index, to: content.upperBound)
        }
        writer.appendText(written..<content.upperBound, of: parser.tree)
        note(text: written..<content.upperBound)
    }

    /// The tag that starts at a byte, or whose bar stands there.
    func tag(at index: Int, from start: Int, to end: Int) -> MailTag? {
        switch parser.tree.text[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            MailTag(in: parser.tree.text, at: index, before: end)
        case UInt8(ascii: "|") where index > start:
            MailTag(in: parser.tree.text, at: index - 1, before: end)
        default: nil
        }
    }

    /// What was reported of a text already: once is enough.
    private struct Reported {
        var table = false
        var strikethrough = false
    }

    /// Reports what stands at a byte, if it is a mistake, and gives the byte to go on at.
    private mutating func checkText(
        at index: Int,
        in node: Int,
        _ reported: inout Reported
    ) -> Int {
        let content = parser.tree.nodes[node].content
        let next = index + 1 < content.upperBound ? parser.tree.text[index + 1] : 0
        switch parser.tree.text[index] {
        case UInt8(ascii: "[") where next == UInt8(ascii: "^"):
            return checkFootnote(at: index, in: node)
        case UInt8(ascii: "~") where next == UInt8(ascii: "~") && !reported.strikethrough:
            reported.strikethrough = true
            report(.strikethrough(), at: index..<index + 2, in: node)
        case UInt8(ascii: "|") where !reported.table:
            reported.table = true
            if isTableRule(content) { report(.table(), at: content, in: node) }
        // Most points and colons end a sentence or a clause: a blank follows, or no `www` goes before.
        case UInt8(ascii: ":") where next == UInt8(ascii: "/"):
            return checkAddress(at: index, in: node) ?? index + 1
        case UInt8(ascii: ":") where next > 0x20:
            return checkEmoji(at: index, in: node) ?? index + 1
        case UInt8(ascii: ".") where index > 0 && parser.tree.text[index - 1] == UInt8(ascii: "w"):
            return checkAddress(at: index, in: node) ?? index + 1
        case UInt8(ascii: "<")
        where parser.tree.text[index..<content.upperBound].begins(with: "<!--"):
            report(.unclosedComment(), at: index..<index + 4, in: node)
            return index + 4
        default: break
        }
        return index + 1
    }

    private mutating func checkFootnote(at index: Int, in node: Int) -> Int {
        let content = parser.tree.nodes[node].content
        let limit = min(content.upperBound, index + 40)
        guard let close = (index..<limit).first(where: { parser.tree.text[$0] == 0x5D }) else {
            return index + 1
        }
        report(.footnote(string(index..<close + 1)), at: index..<close + 1, in: node)
        return close + 1
    }

    /// Whether a line is the rule under a table's head: `|---|:--:|`.
    private func isTableRule(_ line: Range<Int>) -> Bool {
        var (bars, hyphens) = (0, 0)
        for byte in parser.tree.text[line] {
            switch byte {
            case UInt8(ascii: "|"): bars += 1
            case UInt8(ascii: "-"): hyphens += 1
            case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return false
            }
        }
        return bars > 0 && hyphens > 1
    }

    /// Where the address starts whose `://` or first point stands at a byte.
    private func addressStart(at index: Int, from first: Int) -> Int? {
        let text = parser.tree.text[first...]
        var start: Int?
        if text[index] == UInt8(ascii: ".") {
            if index >= first + 3, text[(index - 3)...].begins(with: "www.") { start = index - 3 }
        } else if text[index...].begins(with: "://") {
            if index >= first + 5, text[(index - 5)...].begins(with: "https:") { start = index - 5 }
            if index >= first + 4, text[(index - 4)...].begins(with: "http:") { start = index - 4 }
        }
        guard let start, start == first || !Self.isWordByte(text[start - 1]) else { return nil }
        return start
    }

    /// `http://…`, `https://…` and `www.…` outside a link.
    private mutating func checkAddress(at index: Int, in node: Int) -> Int? {
        let content = parser.tree.nodes[node].content
        guard draft.label == nil, let start = addressStart(at: index, from: content.lowerBound)
        else {
            return nil
        }
        let text = parser.tree.text[content]
        var end = text[start...].firstIndex { $0 <= 0x20 || $0 == 0x22 } ?? content.upperBound
        while end > index + 1, !Self.endsAddress(text[end - 1]) { end -= 1 }
        guard end > index + 3 else { return nil }
        report(.bareAddress(string(start..<end)), at: start..<end, in: node)
        return end
    }

    /// `:smile:`, which some programs make a picture of.
    private mutating func checkEmoji(at index: Int, in node: Int) -> Int? {
        let content = parser.tree.nodes[node].content
        if index > content.lowerBound {
            let before = parser.tree.text[index - 1]
            if Self.isWordByte(before) || before == UInt8(ascii: ":") { return nil }
        }
        var hasLetter = false
        for end in index + 1..<max(index + 1, min(content.upperBound, index + 34)) {
            switch parser.tree.text[end] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLetter = true
            case 0x30...0x39, UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): break
            case UInt8(ascii: ":") where hasLetter && end > index + 2:
                report(.emojiName(string(index..<end + 1)), at: index..<end + 1, in: node)
                return end + 1
            default: return nil
            }
        }
        return nil
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        isWordByte(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "&")
    }
}
