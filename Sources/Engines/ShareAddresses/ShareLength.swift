/// How services count the characters of a post.
enum ShareLength {
    /// X's count: each code point weighs 1 or 2, an address 23.
    static func weighted(_ text: String) -> Int {
        let (rest, addresses) = withoutAddresses(text)
        return rest.unicodeScalars.reduce(addresses * 23) { $0 + (isLight($1) ? 1 : 2) }
    }

    /// Characters as a reader sees them, with a fixed number for each address.
    static func clusters(_ text: String, address: Int) -> Int {
        let (rest, addresses) = withoutAddresses(text)
        return rest.count + addresses * address
    }

    /// Threads' count: code points, but an emoji counts its bytes.
    static func threads(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { count, scalar in
            let isEmoji = scalar.properties.isEmojiPresentation || scalar.value >= 0x1F000
            return count + (isEmoji ? String(scalar).utf8.count : 1)
        }
    }

    private static func isLight(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...4351, 8192...8205, 8208...8223, 8242...8247: true
        default: false
        }
    }

    /// The text without its addresses, and how many there were; an address ends before white space
    /// and before punctuation in front of it.
    private static func withoutAddresses(_ text: String) -> (rest: String, addresses: Int) {
        var rest = String.UnicodeScalarView()
        var addresses = 0
        for word in text.unicodeScalars.split(
            omittingEmptySubsequences: false,
            whereSeparator: { $0.properties.isWhitespace }
        ) {
            if word.startIndex != text.startIndex { rest.append(" ") }
            let isAddress = ["http://", "https://"].contains {
                word.starts(with: $0.unicodeScalars)
            }
            guard isAddress else {
                rest.append(contentsOf: word)
                continue
            }
            addresses += 1
            let punctuation = word.reversed().prefix { ".,;:!?)»”’'\"".unicodeScalars.contains($0) }
            rest.append(contentsOf: punctuation)
        }
        return (String(rest), addresses)
    }
}
