/// Shortens text at a word.
enum TextCut {
    /// The most characters of a description: what search results show of one.
    static let description = 200

    /// A text of at most a number of Unicode scalars, else its beginning up to a word's end and "…".
    ///
    /// Text without spaces, such as Chinese, is cut where it is full.
    static func shortened(_ text: String, to limit: Int = description) -> String {
        guard text.utf8.count > limit else { return text }
        let scalars = text.unicodeScalars
        guard let end = index(of: limit, in: text) else { return text }
        let full = scalars[..<end]
        var words = full
        if !isBlank(scalars[end]) {
            let space = full.lastIndex(where: isBlank)
            // A last word that takes half of the text is no word.
            if let space, full.distance(from: space, to: end) * 2 < limit { words = full[..<space] }
        }
        while let last = words.last, isBlank(last) || ",;:.–—-".unicodeScalars.contains(last) {
            words.removeLast()
        }
        return String(words) + "…"
    }

    /// Where a number of Unicode scalars ends; `nil` where the text has no more.
    private static func index(of limit: Int, in text: String) -> String.Index? {
        var text = text
        let offset: Int? = text.withUTF8 { bytes in
            var count = 0
            for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
                if count == limit { return offset }
                count += 1
            }
            return nil
        }
        return offset.map { text.utf8.index(text.utf8.startIndex, offsetBy: $0) }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{A0}"
    }
}
