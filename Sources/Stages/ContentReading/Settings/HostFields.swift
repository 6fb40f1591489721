import CampaignModel
import Diagnostics
import YAML

/// Decodes what a host is told: redirects, headers, the policy's further origins.
enum HostFields {
    static let hosting = YAMLType<Hosting>.oneOf()

    static let redirects = YAMLType<[Located<RedirectSettings>]>.list(of: redirect)
        .map { $0.map(\.value) }

    private static let redirect = YAMLType<RedirectSettings>.mapping(
        "a redirect with from and to",
        example: "{from: /old/, to: /new/}"
    ) { reader in
        let from = reader.required("from", old)
        let status = reader.optional("status", status)?.value ?? 301
        let target =
            status == 410
            ? reader.optional("to", SettingsTypes.link) : reader.required("to", SettingsTypes.link)
        guard let from else { return nil }
        if let target, status == 410 {
            reader.report(.goneLeadsNowhere(at: reader.location(of: target)))
        }
        return target == nil && status != 410
            ? nil : RedirectSettings(from: from, to: target, status: status)
    }

    private static let old = FieldTypes.line.with(example: "/old/")
    private static let status = YAMLType<Int>.oneOf(
        [301, 302, 307, 308, 410].map { (word: String($0), value: $0) }
    )

    static let headers = YAMLType<[YAMLPair<[YAMLPair<String>]>]>.map(of: .map(of: headerValue))
        .checked { rules, location, findings -> [HeaderRule]? in
            rules.value.compactMap { rule in
                let headers = rule.value.value.compactMap { pair -> HeaderRule.Header? in
                    guard isToken(pair.key.value) else {
                        let place = SourceLocation(path: location.path, range: pair.key.range)
                        findings.report(.unusableHeaderName(pair.key.value, at: place))
                        return nil
                    }
                    return HeaderRule.Header(name: pair.key, value: pair.value)
                }
                if !rule.key.value.hasPrefix("/") {
                    let place = SourceLocation(path: location.path, range: rule.key.range)
                    findings.report(.unusablePattern(rule.key.value, at: place))
                    return nil
                }
                return HeaderRule(pattern: rule.key, headers: headers)
            }
        }

    private static let headerValue = YAMLType<String>(
        text: "the value of a header: one line of ASCII",
        example: "\"1\""
    ) { text in
        text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && text.utf8.count <= 4096 ? text : nil
    }

    /// A `token` of RFC 9110, section 5.6.2.
    private static func isToken(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 100
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    static let security = YAMLType<SecurityAdditions>.mapping(
        "a map with script, connect, frame and image",
        example: "{frame: [\"https://video.example\"]}"
    ) { reader in
        SecurityAdditions(
            script: reader.optional("script", origins)?.value ?? [],
            connect: reader.optional("connect", origins)?.value ?? [],
            frame: reader.optional("frame", origins)?.value ?? [],
            image: reader.optional("image", origins)?.value ?? []
        )
    }

    /// Hosts with their scheme and nothing else, so that no directive of a policy can be smuggled in.
    static let origins = YAMLType<[Located<String>]>.list(of: origin)

    private static let origin = FieldTypes.line.checked { text, location, findings -> String? in
        let url = BaseURL(text.value)
        guard let url, url.isSecure, url.path == "/" else {
            findings.report(.unusableOrigin(text.value, at: location))
            return nil
        }
        return url.origin
    }
    .with(example: "https://video.example")
}
