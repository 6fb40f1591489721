/// Something in a text that a mail sender fills in, or that stands for an amount.
struct MailTag: Equatable {
    /// What was found.
    enum Finding: Equatable {
        /// One of Placard's own tags, with the bytes of its fallback.
        case own(fallback: Range<Int>?)
        /// `{amount}`
        case amount
        /// What looks like one of Placard's own tags and is none.
        case unknown
        /// One of Placard's own tags whose end is not in the same piece of text.
        case unfinished
        /// `{{…}}`, `{%…%}`, `[[…]]` or `*|…|*`: some sender's own.
        case foreign
    }

    /// The tags that every sender has.
    private static let names: [StaticString] = [
        "recipient.first_name", "recipient.email", "unsubscribe_url",
    ]
    /// How far a tag may reach: no name and fallback is longer.
    private static let longest = 200

    var finding: Finding
    /// All of its bytes.
    var range: Range<Int>

    /// Reads the tag that starts at a byte, or gives `nil` where none does.
    init?(in text: [UInt8], at start: Int, before end: Int) {
        guard start + 1 < end else { return nil }
        let limit = min(end, start + Self.longest)
        switch (text[start], text[start + 1]) {
        case (UInt8(ascii: "{"), UInt8(ascii: "{")):
            let close = Self.find("}}", in: text, start + 2..<limit) ?? start + 2
            self.init(.foreign, start..<close)
        case (UInt8(ascii: "{"), UInt8(ascii: "%")):
            let close = Self.find("%}", in: text, start + 2..<limit) ?? start + 2
            self.init(.foreign, start..<close)
        case (UInt8(ascii: "["), UInt8(ascii: "[")):
            guard let close = Self.find("]]", in: text, start + 2..<limit) else { return nil }
            self.init(.foreign, start..<close)
        case (UInt8(ascii: "*"), UInt8(ascii: "|")):
            guard let close = Self.find("|*", in: text, start + 2..<limit) else { return nil }
            self.init(.foreign, start..<close)
        case (UInt8(ascii: "{"), _): self.init(braces: text, start..<limit)
        default: return nil
        }
    }

    private init(_ finding: Finding, _ range: Range<Int>) {
        self.finding = finding
        self.range = range
    }

    /// For `{name}` or `{name|fallback}`.
    private init?(braces text: [UInt8], _ range: Range<Int>) {
        let first = range.lowerBound + 1
        var end = first
        var bar: Int?
        while end < range.upperBound, text[end] != UInt8(ascii: "}"), text[end] != UInt8(ascii: "{")
        {
            if text[end] == UInt8(ascii: "|"), bar == nil { bar = end }
            end += 1
        }
        let isClosed = end < range.upperBound && text[end] == UInt8(ascii: "}")
        let name = first..<(bar ?? end)
        if isClosed, bar == nil, text[name].equals("amount") {
            self.init(.amount, range.lowerBound..<end + 1)
            return
        }
        let isOwn = Self.names.contains { text[name].equals($0) }
        guard isOwn || Self.isMeantAsOwn(text[name]) else { return nil }
        guard isClosed else {
            self.init(.unfinished, range.lowerBound..<name.upperBound)
            return
        }
        let whole = range.lowerBound..<end + 1
        guard isOwn else {
            self.init(.unknown, whole)
            return
        }
        let fallback = (bar ?? end - 1) + 1..<end
        self.init(.own(fallback: fallback.isEmpty ? nil : fallback), whole)
    }

    /// Whether a name looks like one of Placard's own, perhaps in other letters or with blanks.
    private static func isMeantAsOwn(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
        guard first | 0x20 == UInt8(ascii: "r") || first | 0x20 == UInt8(ascii: "u") else {
            return false
        }
        let folded = String(decoding: name, as: UTF8.self).lowercased().drop { $0 == " " }
        return folded.hasPrefix("recipient.") || folded.hasPrefix("unsubscribe")
    }

    /// The end of the first occurrence of two bytes.
    private static func find(_ close: StaticString, in text: [UInt8], _ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + 1 < range.upperBound {
            if text[index] == close.utf8Start[0], text[index + 1] == close.utf8Start[1] {
                return index + 2
            }
            index += 1
        }
        return nil
    }
}
