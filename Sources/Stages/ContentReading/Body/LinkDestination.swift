import CampaignModel

/// What the destination of a link means, before it is known what exists.
enum LinkDestination: Equatable {
    /// `sign:`, `donate:5`, `share:whatsapp`
    case action(Body.Action.Deed)
    /// `source:nbc`
    case source(String)
    /// An http, https, mailto or tel address.
    case outside
    /// `#heading`
    case fragment(String)
    /// `/privacy/`, with what follows `#`.
    case address(String, fragment: String?)
    /// `../other/campaign.md`, `/pages/about.md`, `report.pdf`, with what follows `#`.
    case path(String, fragment: String?)
    /// Something that leads nowhere.
    indirect case mistake(BodyMistake)

    /// Reads a destination as CommonMark gives it, without escapes.
    init(_ text: ArraySlice<UInt8>) {
        // Most links lead outside.
        if text.begins(with: "https://"), Self.hasHost(text.dropFirst(8)) {
            self = .outside
            return
        }
        guard let first = text.first else {
            self = .mistake(.linkWithoutDestination())
            return
        }
        if let colon = Self.schemeEnd(text) {
            self = Self.scheme(text[..<colon], text[(colon + 1)...], all: text)
        } else if let action = Self.misspeltAction(text) {
            self = .mistake(.misspeltAction(String(decoding: text, as: UTF8.self), meant: action))
        } else if first == UInt8(ascii: "#") {
            self = .fragment(Self.decoded(text.dropFirst()))
        } else if text.begins(with: "//") || Self.lacksScheme(text) {
            self = .mistake(.addressWithoutScheme(String(decoding: text, as: UTF8.self)))
        } else {
            self = Self.path(text)
        }
    }

    /// Whether the scheme calls for an action; quick, for paragraphs that may be rows of buttons.
    static func isAction(_ text: ArraySlice<UInt8>) -> Bool {
        text.begins(with: "sign:") || text.begins(with: "donate:") || text.begins(with: "share:")
    }

    private static func scheme(
        _ scheme: ArraySlice<UInt8>,
        _ rest: ArraySlice<UInt8>,
        all: ArraySlice<UInt8>
    ) -> LinkDestination {
        if scheme.equals("sign"), rest.isEmpty { return .action(.sign) }
        if scheme.equals("source") { return .source(String(decoding: rest, as: UTF8.self)) }
        if scheme.equals("donate") { return donation(rest) }
        if scheme.equals("share") { return share(rest) }
        let whole = String(decoding: all, as: UTF8.self)
        let name = String(decoding: scheme, as: UTF8.self)
        switch name.lowercased() {
        case "http", "https":
            guard rest.begins(with: "//"), hasHost(rest.dropFirst(2)) else {
                return .mistake(.incompleteAddress(whole))
            }
            return .outside
        case "mailto", "tel": return rest.isEmpty ? .mistake(.incompleteAddress(whole)) : .outside
        case let known where ["sign", "donate", "share", "source"].contains(known):
            return .mistake(.misspeltAction(whole, meant: "\(known):"))
        default: return .mistake(.forbiddenScheme(name, whole))
        }
    }

    private static func donation(_ amount: ArraySlice<UInt8>) -> LinkDestination {
        if amount.isEmpty { return .action(.donate(hundredths: nil)) }
        guard let hundredths = hundredths(amount) else {
            return .mistake(.invalidDonation(String(decoding: amount, as: UTF8.self)))
        }
        return .action(.donate(hundredths: hundredths))
    }

    private static func share(_ name: ArraySlice<UInt8>) -> LinkDestination {
        if name.isEmpty { return .action(.share(channel: nil)) }
        let name = String(decoding: name, as: UTF8.self)
        guard let channel = ShareChannel(rawValue: name) else {
            return .mistake(.unknownShareChannel(name))
        }
        return .action(.share(channel: channel))
    }

    /// `(sign)`, `(#donate)`, `(/Share)`: an action without its colon.
    private static func misspeltAction(_ text: ArraySlice<UInt8>) -> String? {
        guard text.count <= 8 else { return nil }
        let word = String(decoding: text, as: UTF8.self).lowercased().drop {
            $0 == "#" || $0 == "/"
        }
        return ["sign", "donate", "share"].contains(String(word)) ? "\(word):" : nil
    }

    /// The colon behind a scheme, RFC 3986 section 3.1.
    private static func schemeEnd(_ text: ArraySlice<UInt8>) -> Int? {
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                if index == text.startIndex { return nil }
            case UInt8(ascii: ":"): return index > text.startIndex ? index : nil
            default: return nil
            }
        }
        return nil
    }

    private static func hasHost(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"),
            UInt8(ascii: "."), UInt8(ascii: "@"):
            return false
        default: return first > 0x20
        }
    }

    /// `www.example.org/x` and `me@example.org`, which a browser would look for on this site.
    private static func lacksScheme(_ text: ArraySlice<UInt8>) -> Bool {
        if text.begins(with: "www.") { return true }
        guard let at = text.firstIndex(of: UInt8(ascii: "@")), at > text.startIndex,
            !text.contains(UInt8(ascii: "/"))
        else { return false }
        // `poster@2x.png` is a file.
        return text[at...].contains(UInt8(ascii: "."))
            && !text[at...].dropFirst().prefix(1).contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static func path(_ text: ArraySlice<UInt8>) -> LinkDestination {
        let hash = text.firstIndex(of: UInt8(ascii: "#"))
        let path = decoded(text[..<(hash ?? text.endIndex)])
        let fragment = hash.map { decoded(text[($0 + 1)...]) }
        let isAddress =
            path.utf8.first == UInt8(ascii: "/") && !path.utf8.suffix(3).elementsEqual(".md".utf8)
        return isAddress ? .address(path, fragment: fragment) : .path(path, fragment: fragment)
    }

    /// A positive number with at most two decimals, in hundredths.
    private static func hundredths(_ text: ArraySlice<UInt8>) -> Int? {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = number(parts[0], digits: 1...7) else { return nil }
        guard parts.count == 2 else { return whole > 0 ? whole * 100 : nil }
        guard let part = number(parts[1], digits: 2...2) else { return nil }
        let sum = whole * 100 + part
        return sum > 0 ? sum : nil
    }

    private static func number(_ text: ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.count) else { return nil }
        var number = 0
        for byte in text {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    /// Resolves percent-encoding; what is no encoding stays.
    static func decoded(_ text: ArraySlice<UInt8>) -> String {
        guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
        var bytes: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
                let high = digit(text[index + 1]), let low = digit(text[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
