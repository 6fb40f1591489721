/// Tells a hashtag, which a writer wants to show, from a note that YAML drops.
enum HashText {
    /// Whether a `#` stands behind a blank and directly before a letter or digit.
    static func isHidden(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09,
            let next = UTF8Reading.scalar(at: index + 1, in: bytes)
        else { return false }
        return begins(with: next)
    }

    /// Whether a hashtag can begin with a character.
    static func begins(with scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_": true
        case "\0"..."\u{7F}": false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}
