/// Which old addresses a build still answers, and how.
struct Leads {
    private let targets: [String: String]

    /// Takes the redirects of a build.
    init(of manifest: BuildManifest) {
        targets = Dictionary(
            manifest.redirects.map { ($0.from, $0.status == 410 ? Self.gone : $0.to) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What stands for the answer that an address is gone for good.
    static let gone = "410 (gone for good)"

    /// Where an address leads; `nil` where it is not answered.
    subscript(address: String) -> String? { targets[address] }
}
