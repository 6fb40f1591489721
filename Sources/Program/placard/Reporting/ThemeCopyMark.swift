import Digests
import ThemeReading

/// The line that says from which version of a file a copy was made.
enum ThemeCopyMark {
    private static let words = "copied by `placard theme copy` from "

    /// A short name of a file's bytes.
    static func digest(of file: ThemeFile) -> String {
        ShortName.text(of: file.bytes.span)
    }

    /// A copy's bytes with its mark; pictures get none.
    static func marked(_ file: ThemeFile, digest: String) -> [UInt8] {
        let mark = "\(words)\(file.theme) \(digest)"
        let line: String
        if file.path.hasSuffix(".mustache") {
            line = "{{! \(mark) }}\n"
        } else if file.path.hasSuffix(".css") {
            line = "/* \(mark) */\n"
        } else if file.path.hasSuffix(".yaml") {
            line = "# \(mark)\n"
        } else {
            return file.bytes
        }
        return Array(line.utf8) + file.bytes
    }

    /// What a copy's first line says: the theme and the digest of the original; `nil` without a mark.
    static func mark(of file: ThemeFile) -> (theme: String, digest: String)? {
        let line = String(decoding: file.bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        guard let range = line.firstRange(of: words) else { return nil }
        let parts = line[range.upperBound...].split(separator: " ").map(String.init)
        return parts.count >= 2 ? (parts[0], parts[1]) : nil
    }
}
