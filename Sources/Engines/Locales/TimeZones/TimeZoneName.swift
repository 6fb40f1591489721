/// The name of a time zone in the tz database, safe to look up under a zoneinfo folder.
public struct TimeZoneName: Sendable, Hashable {
    /// The name, which is also the path below the zoneinfo folder: `Europe/Brussels`.
    public let identifier: String

    /// Checks a name's spelling (letters, digits, `_ + -`, parts between `/`, none of them empty or
    /// beginning with `.` or `-`); whether the system knows the zone only its file can tell.
    public init?(_ text: String) {
        guard (1...64).contains(text.utf8.count) else { return nil }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count <= 3, parts.allSatisfy(Self.isSafe) else { return nil }
        identifier = text
    }

    /// Whether the name means Coordinated Universal Time, for which no file is needed.
    public var isUTC: Bool {
        ["UTC", "Etc/UTC", "GMT", "Etc/GMT"].contains(identifier)
    }

    /// The names listed in the text of `zone.tab` (its third column), for "did you mean".
    public static func names(inZoneTab text: some Sequence<UInt8>) -> [String] {
        Array(text).split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard line.first != UInt8(ascii: "#") else { return nil }
            let columns = line.split(separator: UInt8(ascii: "\t"))
            return columns.count >= 3 ? String(decoding: columns[2], as: UTF8.self) : nil
        }
    }

    private static func isSafe(_ part: Substring.UTF8View.SubSequence) -> Bool {
        guard let first = part.first, first != UInt8(ascii: "-") else { return false }
        return part.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
