/// Line breaks in what a form sends.
enum LineBreaks {
    /// Every line break as CRLF.
    static func crlf(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        var bytes: [UInt8] = []
        var wasReturn = false
        for byte in text.utf8 {
            switch byte {
            case 0x0D: bytes += [0x0D, 0x0A]
            case 0x0A: if !wasReturn { bytes += [0x0D, 0x0A] }
            default: bytes.append(byte)
            }
            wasReturn = byte == 0x0D
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
