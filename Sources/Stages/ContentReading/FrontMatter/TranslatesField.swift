public import Diagnostics
import YAML

/// `translates` in a translation's front matter: what the translation was made of.
///
/// Pages do not depend on it, so heads do not hold it; whoever checks translations reads it here.
public enum TranslatesField {
    private static let key = "translates"

    /// Lets a file have the field.
    static func pass(_ reader: inout MappingReader) {
        _ = reader.optional(key, FieldTypes.line)
    }

    /// The field's value with its place; `nil` where the file has none.
    ///
    /// - Parameters:
    ///   - bytes: The whole file, UTF-8.
    ///   - path: The file's path.
    /// - Returns: The value.
    public static func value(in bytes: [UInt8], path: String) -> Located<String>? {
        bytes.withUnsafeBufferPointer { bytes in
            guard case .found(let place) = FrontMatterPlace.find(in: bytes) else { return nil }
            let yaml = UnsafeBufferPointer(rebasing: bytes[place.yaml])
            let parser = YAMLParser(limits: .frontMatter)
            let entry = parser.parse(yaml, path: path, firstLine: 2).root?.entries?.first {
                $0.key.value == key
            }
            return entry.flatMap { entry in
                entry.value.text.map { Located($0, at: entry.value.range) }
            }
        }
    }

    /// The file with another value of the field, which is added behind the other fields where it was
    /// missing; `nil` where the file has no front matter.
    ///
    /// - Parameters:
    ///   - value: The value, which needs no quotes of its own.
    ///   - bytes: The whole file, UTF-8.
    /// - Returns: The file, every other byte as it was.
    public static func file(setting value: String, in bytes: [UInt8]) -> [UInt8]? {
        let found = bytes.withUnsafeBufferPointer { FrontMatterPlace.find(in: $0) }
        guard case .found(let place) = found else { return nil }
        let ending: [UInt8] =
            bytes[..<place.yaml.lowerBound].suffix(2) == [0x0D, 0x0A]
            ? [0x0D, 0x0A] : [0x0A]
        let line = Array("\(key): \"\(value)\"".utf8) + ending
        var start = place.yaml.lowerBound
        while start < place.yaml.upperBound {
            let rest = bytes[start..<place.yaml.upperBound]
            var end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? place.yaml.upperBound
            if rest.starts(with: "\(key):".utf8) {
                // Further lines of the value begin with blanks.
                while end < place.yaml.upperBound, [0x20, 0x09].contains(bytes[end]) {
                    end = bytes[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? end + 1
                }
                return bytes[..<start] + line + bytes[end...]
            }
            start = end
        }
        let last = place.yaml.upperBound
        return bytes[..<last] + line + bytes[last...]
    }
}
