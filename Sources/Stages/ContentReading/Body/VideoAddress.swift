import CampaignModel

/// An address at which a video host shows one video.
struct VideoAddress: Equatable {
    /// Who keeps the video.
    var host: Body.Video.Host
    /// Its identity there.
    var id: String
    /// Where it begins, in seconds.
    var start = 0

    /// Reads an address, or gives `nil` where it is not a video's.
    init?(_ address: String) {
        guard address.hasPrefix("https://") || address.hasPrefix("http://"),
            let authority = address.utf8.firstIndex(of: UInt8(ascii: "/")).map({
                address.utf8.index($0, offsetBy: 2)
            })
        else { return nil }
        let rest = address[authority...]
        let fragment = rest.split(separator: "#", maxSplits: 1).dropFirst().first ?? ""
        let beforeFragment = rest.prefix { $0 != "#" }
        let query = beforeFragment.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        let parts = beforeFragment.prefix { $0 != "?" }.split(separator: "/").map(String.init)
        guard let name = parts.first?.lowercased() else { return nil }
        let path = Array(parts.dropFirst())
        let values = Self.values(query).merging(Self.values(fragment)) { first, _ in first }
        let found =
            Self.youTube(name, path, values) ?? Self.vimeo(name, path, values)
            ?? (address.hasPrefix("https://") ? Self.peerTube(name, path) : nil)
        guard let found else { return nil }
        (host, id) = found
        start = Self.seconds(values["t"] ?? values["start"] ?? "")
    }

    private typealias Found = (host: Body.Video.Host, id: String)

    private static func youTube(
        _ name: String,
        _ path: [String],
        _ values: [String: String]
    ) -> Found? {
        let id: String?
        switch name {
        case "youtu.be": id = path.first
        case "youtube.com", "www.youtube.com", "m.youtube.com", "youtube-nocookie.com",
            "www.youtube-nocookie.com":
            if path == ["watch"] {
                id = values["v"]
            } else {
                let kinds = ["embed", "shorts", "live", "v"]
                id = path.count == 2 && kinds.contains(path[0]) ? path[1] : nil
            }
        default: return nil
        }
        guard let id, id.utf8.count == 11, id.utf8.allSatisfy(isWordByte) else { return nil }
        return (.youTube, id)
    }

    /// For `vimeo.com/1`, `vimeo.com/1/KEY`, `vimeo.com/channels/x/1`, `player.vimeo.com/video/1?h=KEY`.
    private static func vimeo(
        _ name: String,
        _ path: [String],
        _ values: [String: String]
    ) -> Found? {
        var key = values["h"]
        var id: String?
        switch (name, path.count, path.first) {
        case ("player.vimeo.com", 2, "video"): id = path[1]
        case ("vimeo.com", 1, _), ("www.vimeo.com", 1, _): id = path[0]
        case ("vimeo.com", 3, "channels"), ("www.vimeo.com", 3, "channels"): id = path[2]
        case ("vimeo.com", 4, "groups"), ("www.vimeo.com", 4, "groups"): id = path[3]
        case ("vimeo.com", 2, _), ("www.vimeo.com", 2, _): (id, key) = (path[0], path[1])
        default: return nil
        }
        guard let id, (1...12).contains(id.utf8.count), id.utf8.allSatisfy(isDigit),
            key?.utf8.allSatisfy(isWordByte) ?? true
        else { return nil }
        return (.vimeo(key: key), id)
    }

    /// `/w/SHORT`, `/videos/watch/UUID`, `/videos/embed/UUID` on any server.
    private static func peerTube(_ name: String, _ path: [String]) -> Found? {
        let id: String
        switch (path.count, path.first) {
        case (2, "w"): id = path[1]
        case (3, "videos") where path[1] == "watch" || path[1] == "embed": id = path[2]
        default: return nil
        }
        // A UUID, in its usual form or in base 58.
        let isLong =
            id.utf8.count == 36 && id.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12]
        guard isLong || id.utf8.count == 22, id.utf8.allSatisfy(isWordByte),
            name.utf8.allSatisfy({ isWordByte($0) || $0 == UInt8(ascii: ".") || $0 == 0x3A })
        else { return nil }
        return (.peerTube(host: name), id)
    }

    private static func values(_ query: Substring) -> [String: String] {
        var values: [String: String] = [:]
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
        }
        return values
    }

    /// `90`, `90s` or `1h2m3s`; 0 for anything else.
    private static func seconds(_ text: String) -> Int {
        var (sum, number) = (0, 0)
        for byte in text.utf8.prefix(12) {
            switch byte {
            case 0x30...0x39: number = min(number * 10 + Int(byte - 0x30), 1_000_000)
            case UInt8(ascii: "h"): (sum, number) = (sum + number * 3_600, 0)
            case UInt8(ascii: "m"): (sum, number) = (sum + number * 60, 0)
            case UInt8(ascii: "s"): (sum, number) = (sum + number, 0)
            default: return 0
            }
        }
        return sum + number
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
