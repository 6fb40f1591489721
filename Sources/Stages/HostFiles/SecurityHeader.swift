/// A header that protects readers and that a site may only make stricter.
///
/// `Content-Security-Policy` is none of these: a second policy can only forbid more, since both must
/// allow what a page does (CSP 3, section 8.1).
enum SecurityHeader: String, CaseIterable {
    case referrer = "Referrer-Policy"
    case contentType = "X-Content-Type-Options"
    case frame = "X-Frame-Options"
    case transport = "Strict-Transport-Security"

    init?(named name: String) {
        let found = Self.allCases.first { $0.rawValue.lowercased() == name.lowercased() }
        guard let found else { return nil }
        self = found
    }

    /// Whether a value protects readers at least as well as Placard's own.
    func allows(_ value: String) -> Bool {
        let value = value.lowercased()
        return switch self {
        case .referrer: Self.referrers.contains(value)
        case .contentType: value == "nosniff"
        case .frame: value == "deny"
        case .transport: Self.maximumAge(value) > 0
        }
    }

    /// What may be written instead.
    var words: String {
        switch self {
        case .referrer: Self.referrers.map { "'\($0)'" }.joined(separator: ", ")
        case .contentType: "'nosniff'"
        case .frame: "'DENY'"
        case .transport: "a 'max-age' above 0"
        }
    }

    private static let referrers = [
        "strict-origin-when-cross-origin", "strict-origin", "same-origin", "no-referrer",
    ]

    private static func maximumAge(_ value: String) -> Int {
        let parts = value.split(separator: ";").map { part in
            part.filter { $0 != " " && $0 != "\"" }
        }
        let age = parts.first { $0.hasPrefix("max-age=") }?.dropFirst("max-age=".count)
        return age.flatMap { Int($0) } ?? 0
    }
}
