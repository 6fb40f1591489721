/// A short form of a digest for names of files: `main.7q2hd8xk5m.css`.
public enum ShortName {
    /// Digits and small letters without `i`, `l`, `o` and `u`, which are misread (Crockford's
    /// base 32).
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// The number of letters; 50 bits, so that a million files have one chance in two thousand that
    /// any two are alike.
    public static let length = 10

    /// The short name of bytes: the first 50 bits of their SHA-256.
    public static func text(of bytes: Span<UInt8>) -> String {
        text(ofDigest: SHA256.digest(of: bytes))
    }

    /// The short name that belongs to a SHA-256.
    public static func text(ofDigest digest: [UInt8]) -> String {
        var letters: [UInt8] = []
        var pending: UInt = 0
        var bits = 0
        for byte in digest where letters.count < length {
            pending = pending << 8 | UInt(byte)
            bits += 8
            while bits >= 5, letters.count < length {
                bits -= 5
                letters.append(alphabet[Int(pending >> UInt(bits) & 31)])
            }
            pending &= 0xFF
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
